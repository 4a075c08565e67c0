package dev.touchstone.page;

import static dev.touchstone.page.MatrixTableTest.cell;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown stands in the address, so that a view can be sent to somebody. */
@InBrowser
class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "#redis/keyvalue_ttl, keyvalue_ttl on redis",
        "#keyvalue_ttl, keyvalue_ttl",
        "#redis, redis",
        "#mongo, mongo",
    })
    void it_opens_a_cell_a_contract_a_column(String fragment, String title, Page page) {
        page.open(Runs.red().matrix(), fragment);

        assertThat(page.text("#panel h2")).isEqualTo(title);
        assertThat(page.errors()).isEmpty();
    }

    @Test
    void it_opens_a_behaviour_within_all_filters(Page page) {
        String address = "#redis/keyvalue_ttl/KVT-03?q=lifts&verdict=fail,not%20run&model=KeyValue&hide=mongo&diff=1";
        page.open(Runs.red().matrix(), address);

        assertThat(page.count("#b-KVT-03.asked")).isEqualTo(1);
        assertThat(page.count(cell("redis/keyvalue_ttl") + "[aria-current=true]"))
                .isEqualTo(1);
        assertThat(page.texts("#mx tr.r > th:not(.mo)")).containsExactly("keyvalue_ttl");
        assertThat(page.count("#mx thead th.u")).isZero();
        assertThat(page.count("button[aria-pressed=true]#diff")).isEqualTo(1);
    }

    @Test
    void links_within_keep_the_filters(Page page) {
        page.open(Runs.red().matrix(), "#?hide=nats&diff=1").click(cell("redis/keyvalue_ttl"));

        assertThat(page.fragment()).isEqualTo("#redis/keyvalue_ttl?hide=nats&diff=1");
        assertThat(page.back().fragment()).isEqualTo("#?hide=nats&diff=1");
        assertThat(page.count("#panel h2")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"#nowhere", "#redis/nowhere", "#%zz", "#keyvalue_ttl/redis", "#?verdict=nonsense"})
    void an_address_that_leads_nowhere_leaves_the_overview(String fragment, Page page) {
        page.open(Runs.red().matrix(), fragment);

        assertThat(page.count("#panel .unknown")).isEqualTo(fragment.contains("?") ? 0 : 1);
        assertThat(page.text("#panel")).contains("How to read it");
        assertThat(page.errors()).isEmpty();
    }
}
