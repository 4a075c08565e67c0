package dev.touchstone.junit;

import dev.touchstone.driver.api.registry.Claim;
import dev.touchstone.driver.api.registry.Claims;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages that a report may lead to: of http and https only, whatever a registry file says. */
final class Links {

    private Links() {}

    static List<String> readable(List<String> links) {
        return links.stream().filter(Links::isPage).toList();
    }

    /** A backend's manual: the first page of it that a claim names. */
    static Optional<String> manual(Claims claims) {
        Stream<String> links = claims.all().stream().map(Claim::links).flatMap(List::stream);
        return links.filter(Links::isPage).findFirst();
    }

    private static boolean isPage(String link) {
        return link.startsWith("https://") || link.startsWith("http://");
    }
}
