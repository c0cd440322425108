//! Names that were given before, by `names.lock` or by a person: whether they can be used.
//!
//! In: any text. Out: why it is no name, or none of its kind. Absent: choosing another.

use unicode_normalization::UnicodeNormalization;

use super::allocate::LetterCase;
use super::reserved;
use crate::diagnostic::Severity;
use crate::quoting::is_hidden;

/// Why a name cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// It is no identifier, or a keyword that cannot be raw either.
    Identifier,
    /// It is longer than a name may be.
    Long,
    /// It is longer than a feature of a tag may be.
    LongFeature,
    /// The compiler would spell it otherwise: with composed letters.
    Decomposed,
    /// It has characters that the compiler accepts and nobody sees.
    Invisible,
    /// It is no cargo feature as this generator spells them.
    Feature,
    /// A former name whose version is no version.
    Version,
    /// It has the case of something else, as where a list of values became an object.
    Case(LetterCase),
    /// It is taken from the start, perhaps only since this version.
    Reserved,
    /// Something else has it, as after two branches of git were merged.
    Taken,
}

impl Unusable {
    /// A name that this tool cannot have written is an error. A name that became unusable by itself
    /// is replaced, with a warning.
    pub(super) fn severity(self) -> Severity {
        match self {
            Self::Identifier
            | Self::Long
            | Self::LongFeature
            | Self::Decomposed
            | Self::Invisible
            | Self::Feature
            | Self::Version => Severity::Error,
            Self::Case(_) | Self::Reserved | Self::Taken => Severity::Warning,
        }
    }

    /// The end of a sentence about the name.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Identifier => "is no identifier of Rust",
            Self::Long => "is longer than 241 bytes",
            Self::LongFeature => "is longer than 199 bytes",
            Self::Decomposed => "has letters that the compiler would compose",
            Self::Invisible => "has characters that cannot be seen",
            Self::Feature => {
                "is no name for a cargo feature: small letters, digits and single hyphens, a letter first"
            }
            Self::Version => "was given up in a version that is none",
            Self::Case(LetterCase::Camel) => "is not spelled `LikeThis`",
            Self::Case(LetterCase::Snake) => "is not spelled `like_this`",
            Self::Case(LetterCase::Shouted) => "is not spelled `LIKE_THIS`",
            Self::Reserved => "is reserved",
            Self::Taken => "is the name of something else",
        }
    }
}

/// How many bytes a name of `names.lock` or `codegen.toml` has at most; a longer one is refused
/// where it would be used.
///
/// rustdoc names a file after each type and each constant. The longest name of such a file is
/// `constant.NAME.html`, 14 bytes more than the item's, and common file systems allow 255 bytes in
/// the name of a file. `names.lock` has the names that the generator made, which have up to about
/// 200 bytes (`LONGEST` in `words`), so a value below that would refuse some of them.
const LONGEST: usize = 241;

/// Whether a text can be a name of any kind.
pub(super) fn check_text(name: &str) -> Result<(), Unusable> {
    if name.len() > LONGEST {
        Err(Unusable::Long)
    } else if !is_identifier(name) || reserved::is_never(name) {
        Err(Unusable::Identifier)
    } else if name.contains(is_hidden) {
        Err(Unusable::Invisible)
    } else if !name.is_ascii() && !name.nfc().eq(name.chars()) {
        Err(Unusable::Decomposed)
    } else {
        Ok(())
    }
}

/// Whether Rust takes a text for an identifier, raw if need be.
pub(super) fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    let first = characters
        .next()
        .is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first));
    first && name != "_" && characters.all(unicode_ident::is_xid_continue)
}

/// Whether the compiler, which is less strict than this generator, takes an identifier to be in a
/// case without a warning. Letters of languages that have no cases are in every case.
pub(super) fn has_case(name: &str, case: LetterCase) -> bool {
    let inner = name.trim_matches('_');
    match case {
        LetterCase::Snake => !inner.contains("__") && !inner.contains(char::is_uppercase),
        LetterCase::Shouted => !inner.contains(char::is_lowercase),
        LetterCase::Camel => {
            !inner.starts_with(char::is_lowercase)
                && !inner.contains("__")
                && !separates_letters(inner)
        }
    }
}

/// Whether an underscore is next to a letter that has a case; between digits it is fine.
fn separates_letters(name: &str) -> bool {
    let has_case = |character: char| character.to_lowercase().ne(character.to_uppercase());
    let behind = name.chars().skip(1);
    name.chars()
        .zip(behind)
        .any(|(one, other)| one == '_' && has_case(other) || other == '_' && has_case(one))
}

/// Whether a text is a version as cargo writes them, `1.2.3`, perhaps with something behind it.
pub(super) fn is_version(text: &str) -> bool {
    let end = text.find(['-', '+']).unwrap_or(text.len());
    let (numbers, tail) = text.split_at(end);
    let is_number = |part: &str| {
        part.parse::<u64>()
            .is_ok_and(|number| number.to_string() == part)
    };
    let numbers: Vec<&str> = numbers.split('.').collect();
    numbers.len() == 3
        && numbers.iter().all(|part| is_number(part))
        && tail.len() != 1
        && tail
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || "-+.".contains(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_identifiers_are_names() {
        for name in ["a", "_a", "A1", "type", "é", "日本", "a_", "r"] {
            assert_eq!(check_text(name), Ok(()), "{name:?}");
        }
        for name in [
            "",
            "_",
            "1x",
            "a b",
            "a-b",
            "r#x",
            "self",
            "Self",
            "super",
            "crate",
            "a\n",
            "a\u{202e}",
            "'a",
            "🦀",
        ] {
            assert_eq!(check_text(name), Err(Unusable::Identifier), "{name:?}");
        }
        assert_eq!(check_text("e\u{301}"), Err(Unusable::Decomposed));
        for name in ["a\u{200d}b", "\u{3164}", "a\u{fe0f}"] {
            assert_eq!(check_text(name), Err(Unusable::Invisible), "{name:?}");
        }
    }

    /// The file that rustdoc writes for a constant has a name that a file system takes. Those for
    /// types have shorter ones.
    #[test]
    fn the_longest_name_has_a_file_in_rustdoc() {
        let longest = "a".repeat(LONGEST);
        assert_eq!(check_text(&longest), Ok(()));
        assert_eq!(format!("constant.{longest}.html").len(), 255);
        assert_eq!(check_text(&"a".repeat(LONGEST + 1)), Err(Unusable::Long));
        let bytes = format!("{LONGEST} bytes");
        assert!(Unusable::Long.words().ends_with(&bytes));
    }

    #[test]
    fn cases_are_those_of_the_compiler() {
        for (name, snake, camel, shouted) in [
            ("like_this", true, false, false),
            ("LikeThis", false, true, false),
            ("LIKE_THIS", false, false, true),
            ("HTTP", false, true, true),
            ("_a", true, false, false),
            ("a__b", false, false, false),
            ("日本", true, true, true),
            ("Pet_Name", false, false, false),
            ("V1_2", false, true, true),
        ] {
            assert_eq!(has_case(name, LetterCase::Snake), snake, "{name}");
            assert_eq!(has_case(name, LetterCase::Camel), camel, "{name}");
            assert_eq!(has_case(name, LetterCase::Shouted), shouted, "{name}");
        }
    }

    #[test]
    fn versions_are_those_of_cargo() {
        for version in ["0.1.0", "10.20.30", "1.2.3-beta.1", "1.2.3+build"] {
            assert!(is_version(version), "{version}");
        }
        for version in [
            "",
            "1",
            "1.2",
            "1.2.3.4",
            "01.2.3",
            "a.b.c",
            "1.2.3-",
            "1.2.x",
            "1.2.3-é",
            "99999999999999999999.0.0",
        ] {
            assert!(!is_version(version), "{version}");
        }
    }
}
