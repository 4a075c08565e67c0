package dev.touchstone.driver.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.FailureKind;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedisFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "LOADING Redis is loading the dataset in memory,UNAVAILABLE",
        "OOM command not allowed when used memory > 'maxmemory',UNAVAILABLE",
        "'ERR Error running script (call to f_1): @user_script:27: @user_script: 27: -OOM command not allowed',UNAVAILABLE",
        "WRONGPASS invalid username-password pair,UNAVAILABLE",
        "NOPERM this user has no permissions,UNSUPPORTED",
        "ERR unknown command 'CONFIG',UNSUPPORTED",
        "ERR string exceeds maximum allowed size (proto-max-bulk-len),TOO_LARGE",
        "WRONGTYPE Operation against a key,VALIDATION",
        "ERR syntax error,VALIDATION"
    })
    void an_error_reply_is_of_one_kind(String reply, FailureKind kind) {
        Exception told = new RedisCommandExecutionException(reply);
        assertThat(RedisFailures.kindOf(told)).isEqualTo(kind);
        assertThat(RedisFailures.kindOf(new RedisConnectionException("Unable to connect", told)))
                .isEqualTo(kind);
    }

    @Test
    void silence_is_a_timeout_and_everything_else_means_that_nobody_is_there() {
        assertThat(RedisFailures.kindOf(new TimeoutException())).isEqualTo(FailureKind.TIMEOUT);
        assertThat(RedisFailures.kindOf(new RedisException("not connected"))).isEqualTo(FailureKind.UNAVAILABLE);
        assertThat(RedisFailures.kindOf(new CancellationException())).isEqualTo(FailureKind.UNAVAILABLE);
    }
}
