package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void a_report_leads_to_pages_only() {
        assertThat(Links.readable(List.of("https://a.org/b", "javascript:alert(1)", "file:///etc", "http://c.org")))
                .containsExactly("https://a.org/b", "http://c.org");
    }
}
