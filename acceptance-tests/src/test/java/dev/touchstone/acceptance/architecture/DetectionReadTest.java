package dev.touchstone.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** The rules here see the detection run too, which a plain build has on the class path for their sake. */
class DetectionReadTest {

    @Test
    void the_detection_run_is_among_what_is_read() {
        assertThat(Code.all().stream().map(JavaClass::getPackageName)).contains("dev.touchstone.detection");
    }
}
