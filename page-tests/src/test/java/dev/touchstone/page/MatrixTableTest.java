package dev.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Contracts by columns: red is an area, green a sign, and words tell where a row differs. */
@InBrowser
class MatrixTableTest {

    @Test
    void a_green_cell_says_only_what_it_promises_differently(Page page) {
        page.open(Runs.green().matrix());

        assertThat(page.text(cell("nats/keyvalue_batch"))).isEqualTo("not atomic");
        assertThat(page.count(cell("nats/keyvalue_batch") + " b")).isEqualTo(1); // the rarer one is darker
        assertThat(page.text(cell("redis/keyvalue_batch"))).isEqualTo("atomic");
        assertThat(page.count(cell("redis/keyvalue_batch") + " b")).isZero();
        assertThat(page.text(cell("redis/keyvalue_basic"))).isEmpty();
    }

    @Test
    void native_is_filled_and_emulated_is_hollow(Page page) {
        page.open(Runs.green().matrix());

        assertThat(page.count(cell("redis/keyvalue_batch") + " .g-pass")).isEqualTo(1);
        assertThat(page.count(cell("nats/keyvalue_batch") + " .g-emul")).isEqualTo(1);
    }

    @Test
    void each_verdict_has_its_sign_and_its_words(Page page) {
        page.open(Runs.red().matrix());

        assertThat(page.text(cell("redis/keyvalue_ttl"))).isEqualTo("1 of 5");
        assertThat(page.text(cell("postgres/queue_basic"))).isEqualTo("1 error");
        assertThat(page.text(cell("redis/queue_basic"))).isEqualTo("1 not run");
        assertThat(page.text(cell("nats/keyvalue_scan"))).isEqualTo("1 known");
        assertThat(page.text(cell("nats/keyvalue_ttl"))).isEqualTo("needs 2.11");
        assertThat(page.text(cell("valkey/queue_basic"))).isEqualTo("excluded");
        assertThat(page.count(cell("mongo/queue_basic") + " .g-unav")).isEqualTo(1);
    }

    @Test
    void an_unavailable_backend_is_a_narrow_column_that_stays(Page page) {
        page.open(Runs.red().matrix());

        assertThat(page.number("return document.querySelector('#mx thead th.u').offsetWidth"))
                .isLessThan(40);
        assertThat(page.attributes("#mx thead th.u", "title"))
                .containsExactly("unavailable: Docker refused, no \"mongod\" found");
        page.click("#mx thead th.u a");
        assertThat(page.text("#panel")).contains("permission denied", "sudo apt-get install mongodb");
    }

    @Test
    void a_column_tells_version_provisioning_and_how_much_it_keeps(Page page) {
        page.open(Runs.red().matrix());

        assertThat(page.texts("#mx thead th.v").get(1)).isEqualTo("redis\nRedis 7.0.15\nprocess\n2 red, 3/5 kept");
        assertThat(page.texts("#mx thead th.v").get(0)).contains("in this JVM");
    }

    @Test
    void cells_speak_to_screen_readers(Page page) {
        page.open(Runs.red().matrix());

        assertThat(page.attributes(cell("redis/keyvalue_ttl"), "aria-label"))
                .containsExactly("keyvalue_ttl on redis: fail, 1 of 5");
        assertThat(page.attributes(cell("nats/keyvalue_batch"), "aria-label"))
                .containsExactly("keyvalue_batch on nats: pass, emulated, not atomic");
    }

    static String cell(String place) {
        return "a.c[data-cell='" + place + "']";
    }
}
