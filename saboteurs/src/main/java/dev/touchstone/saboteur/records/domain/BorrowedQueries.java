package dev.touchstone.saboteur.records.domain;

import dev.touchstone.saboteur.records.query.Matches;
import dev.touchstone.saboteur.records.query.Searches;

/** Faults of queries that a domain must notice too. */
public final class BorrowedQueries {

    private BorrowedQueries() {}

    /** All are counted. */
    public static final class CountIgnoresTheFilter extends Borrowed {

        /** As the catalogue names it. */
        public CountIgnoresTheFilter() {
            super(new Matches.CountIgnoresTheFilter(), "REP-21", "REP-45");
        }
    }

    /** A search means what it says. */
    public static final class SearchIsCaseSensitive extends Borrowed {

        /** As the catalogue names it. */
        public SearchIsCaseSensitive() {
            super(new Searches.SearchIsCaseSensitive(), "REP-22", "REP-23", "REP-26");
        }
    }

    /** One field is enough. */
    public static final class SearchInTheFirstFieldOnly extends Borrowed {

        /** As the catalogue names it. */
        public SearchInTheFirstFieldOnly() {
            super(new Searches.SearchInTheFirstFieldOnly(), "REP-23");
        }
    }

    /** A list is a text. */
    public static final class ElementSearchedInTheTextOfTheList extends Borrowed {

        /** As the catalogue names it. */
        public ElementSearchedInTheTextOfTheList() {
            super(new Searches.ElementSearchedInTheTextOfTheList(), "REP-41", "REP-42");
        }
    }
}
