package com.example.bookings;

import dev.touchstone.model.Key;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import dev.touchstone.model.UniqueTogether;
import java.time.LocalDate;

/** One room for one night. */
@UniqueTogether({"room", "night"})
record Booking(
        @Key String id,
        String room,
        LocalDate night,

        @References(value = User.class, onDelete = OnDelete.CASCADE)
        String guest) {}
