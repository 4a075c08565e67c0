package dev.touchstone.acceptance.records;

import static dev.touchstone.dsl.records.Given.values;

import dev.touchstone.acceptance.records.model.Page;
import dev.touchstone.dsl.records.Given;

/** Pages as several writers make them. */
final class Pages {

    private Pages() {}

    /** The page of this number of this writer. */
    static Given<Page> numbered(int number, int writer) {
        return of("page-" + writer + "-" + number, number);
    }

    /** The one page of this writer, as it is at this number. */
    static Given<Page> ofWriter(int number, int writer) {
        return of("page-" + writer, number);
    }

    /** A page of this key that is all of this number. */
    static Given<Page> of(String id, long number) {
        Page page = Page.of(id, number);
        return values(Page::id, id)
                .and(Page::number, number)
                .and(Page::head, page.head())
                .and(Page::body, page.body())
                .and(Page::foot, page.foot());
    }
}
