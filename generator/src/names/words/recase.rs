//! A name that was given already, in another case.
//!
//! In: an identifier, or words that no lock keeps. Out: it in another case. What `names.lock`
//! leaves out because it is nothing but another name in another case (the struct of an operation,
//! the maker of a credential) is made here, so these functions never change: what one version of
//! the generator left out, every later one must find again. New names are made in `words`.

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::{composed, letter_first, signs};
use crate::fingerprint::fingerprint;

/// A name in lower case, its words joined by `_`.
pub fn snake(name: &str) -> String {
    bounded(
        letter_first(spoken(name, |text| text.to_snake_case()), "n"),
        "_x",
    )
}

/// A name in upper camel case.
pub fn camel(name: &str) -> String {
    bounded(
        letter_first(spoken(name, |text| text.to_upper_camel_case()), "N"),
        "X",
    )
}

/// A name in capitals, its words joined by `_`.
pub fn shouted(name: &str) -> String {
    composed(snake(name).to_uppercase())
}

/// Applies a case; if nothing is left of the text, its symbols are spelled out.
fn spoken(text: &str, case: impl Fn(&str) -> String) -> String {
    let text = signed(text);
    let name = composed(case(&text));
    if name.chars().any(char::is_alphanumeric) {
        name
    } else {
        case(&signs::all_to_words(&text))
    }
}

/// A sign before a digit is part of a number, as in `-1` and `+1`.
fn signed(text: &str) -> String {
    let digit_second = text
        .chars()
        .nth(1)
        .is_some_and(|second| second.is_ascii_digit());
    match text.chars().next() {
        Some('-') if digit_second => format!("minus {}", &text[1..]),
        Some('+') if digit_second => format!("plus {}", &text[1..]),
        _ => text.to_owned(),
    }
}

/// The longest name, in bytes, before it is put into capitals. The end of a longer one is replaced
/// by a fingerprint of the whole, so that names which begin alike stay apart unless their
/// fingerprints are equal.
///
/// Measured: the longest schema name has 127 bytes, so hardly any name is cut. A module is a file,
/// and common file systems allow 255 bytes in its name. The value can never change, as nothing in
/// this module can.
const LONGEST: usize = 200;

/// How many bytes below [`LONGEST`] a longer name is cut. The joint, of one or two bytes, and the
/// eight digits of the fingerprint take at most ten of them; the others are spare. The value can
/// never change either.
const CUT: usize = 20;

/// Cuts a name that is too long, and puts a fingerprint of the whole in the place of the rest.
fn bounded(name: String, joint: &str) -> String {
    if name.len() <= LONGEST {
        return name;
    }
    let print = fingerprint(&name);
    let kept = name
        .get(..name.floor_char_boundary(LONGEST - CUT))
        .unwrap_or_default();
    format!("{}{joint}{print:08x}", kept.trim_end_matches('_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_again_in_another_case() {
        assert_eq!(snake("OAuth2"), "o_auth2");
        assert_eq!(camel("get_o_auth2"), "GetOAuth2");
        assert_eq!(camel("n1_0"), "N10");
        assert_eq!(shouted("eu_1"), "EU_1");
    }
}
