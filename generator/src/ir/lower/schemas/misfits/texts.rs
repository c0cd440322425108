//! Texts that do not fit: lengths, patterns, and the formats whose form is sure.

// Only addresses as text: `core` has no network.
use core::net::{Ipv4Addr, Ipv6Addr};

use super::{BYTES_PER_PART, PARTS_PER_VALUE};
use crate::ir::lower::schemas::{MergedSchema, Schemas};
use crate::quoting::code_span;

impl<'d> Schemas<'d, '_> {
    /// Why a text is not of a schema that allows texts.
    pub(super) fn misfit_of_text(
        &mut self,
        merged: &MergedSchema<'d>,
        text: &str,
    ) -> Option<String> {
        let counted = text.len() / BYTES_PER_PART;
        if !self.charge_example(counted / PARTS_PER_VALUE, merged.at) {
            return None;
        }
        let length = text.chars().count() as u64;
        if let Some(least) = merged.bounds.min_length.filter(|least| length < *least) {
            return Some(format!("it has fewer characters than {least}"));
        }
        if let Some(most) = merged.bounds.max_length.filter(|most| length > *most) {
            return Some(format!("it has more characters than {most}"));
        }
        let mut patterns = merged.bounds.patterns.iter();
        let missed =
            patterns.find(|pattern| self.patterns.matches(pattern.text, text) == Some(false));
        if let Some(pattern) = missed {
            return Some(format!("it does not match {}", code_span(pattern.text)));
        }
        let is_wrong = merged
            .format
            .is_some_and(|format| !has_format(text, format));
        let format = merged.format.filter(|_| is_wrong)?;
        Some(format!("it is no {format}"))
    }
}

/// Whether a text may have a format; any text may have one whose form is not sure.
fn has_format(text: &str, format: &str) -> bool {
    match format {
        "date" => has_form(text, "0000-00-00"),
        "date-time" => is_date_time(text),
        "time" => is_time(text),
        "uuid" => is_uuid(text),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        // Some write the zone behind the address.
        "ipv6" => {
            let address = text.split_once('%').map_or(text, |(address, _)| address);
            address.parse::<Ipv6Addr>().is_ok()
        }
        _ => true,
    }
}

/// The hexadecimal digits of a UUID, in groups or together.
fn is_uuid(text: &str) -> bool {
    let is_grouped = has_form(
        &text.replace(|digit: char| digit.is_ascii_hexdigit(), "0"),
        "00000000-0000-0000-0000-000000000000",
    );
    is_grouped || text.len() == 32 && text.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// RFC 3339, of which many leave out the zone or the seconds.
fn is_time(text: &str) -> bool {
    let is_below = |digits: &str, end: u8| digits.parse::<u8>().is_ok_and(|number| number < end);
    let (clock, zone) = match text.find(['Z', 'z', '+', '-']) {
        Some(end) => text.split_at(end),
        None => (text, ""),
    };
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let mut numbers = whole.split(':');
    let hour = numbers.next().is_some_and(|hour| is_below(hour, 24));
    let rest: Vec<&str> = numbers.collect();
    let has_digits = has_form(whole, "00:00:00") || has_form(whole, "00:00") && fraction.is_empty();
    // The last minute of a day can have 61 seconds.
    has_digits
        && hour
        && rest.iter().all(|number| is_below(number, 61))
        && fraction.bytes().all(|digit| digit.is_ascii_digit())
        && (zone.is_empty() || is_zone(zone))
}

fn is_zone(zone: &str) -> bool {
    zone.eq_ignore_ascii_case("z") || has_form(zone, "+00:00") || has_form(zone, "-00:00")
}

/// Whether a text has a digit for each `0` and the other characters where they are.
fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(found, wanted)| match wanted {
                b'0' => found.is_ascii_digit(),
                wanted => found.eq_ignore_ascii_case(&wanted),
            })
}

/// RFC 3339, in which a space may replace the `T`.
fn is_date_time(text: &str) -> bool {
    /// The bytes of a `date-time` up to its seconds (RFC 3339, section 5.6).
    const TO_SECONDS: usize = "0000-00-00T00:00:00".len();
    let (Some(start), Some(rest)) = (text.get(..TO_SECONDS), text.get(TO_SECONDS..)) else {
        return false;
    };
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|digit: char| digit.is_ascii_digit()),
        None => rest,
    };
    (has_form(start, "0000-00-00T00:00:00") || has_form(start, "0000-00-00 00:00:00"))
        && is_zone(zone)
}
