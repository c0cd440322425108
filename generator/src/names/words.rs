//! From a document's text to words, and from words to the case of an identifier.
//!
//! heck splits at capitals and signs; the rules here are about what it leaves out: signs that are
//! the whole difference between two names (`signs`), terms that mix capitals and small letters
//! (`terms`), text that does not begin with a letter, and the tail that one framework appends to
//! operation ids. A name that was given already is brought into another case by `recase`.

pub mod recase;
mod signs;
mod terms;

use heck::ToSnakeCase;
use unicode_normalization::UnicodeNormalization;

use terms::Piece;

/// The words of a text, in lower case, joined by `_`; never empty, and always a valid identifier
/// but for keywords.
pub fn snake(text: &str) -> String {
    let words = words(text).into_iter().map(Word::into_lower).collect();
    letter_first(composed(bounded(words, str::len).join("_")), "n")
}

/// The words of a text in upper camel case; never empty, and always a valid identifier but for
/// keywords. Two numbers stay apart: `1.0` is `N1_0` and `10` is `N10`.
pub fn camel(text: &str) -> String {
    let words = words(text).into_iter().map(Word::capitalized).collect();
    let mut name = String::new();
    for word in bounded(words, str::len) {
        let ends_in_digit = name.ends_with(char::is_numeric);
        if ends_in_digit && word.starts_with(char::is_numeric) {
            name.push('_');
        }
        name.push_str(&word);
    }
    letter_first(composed(name), "N")
}

/// The words of a text in capitals, joined by `_`, as constants are spelled.
pub fn shouted(text: &str) -> String {
    let words = words(text)
        .into_iter()
        .map(|word| word.into_lower().to_uppercase())
        .collect();
    // The lock has the constant of a server in small letters.
    let length = |word: &str| word.len().max(word.to_lowercase().len());
    letter_first(composed(bounded(words, length).join("_")), "N")
}

/// One word of a name.
struct Word {
    /// The word in lower case, not composed yet: a capital can be composed where its small letter
    /// is not.
    lower: String,
    /// How a term is written in a name that is made of capitalised words, if its first letter is
    /// not the only capital there.
    camel: Option<String>,
}

impl Word {
    fn new(lower: String) -> Self {
        Self { lower, camel: None }
    }

    fn into_lower(self) -> String {
        composed(self.lower)
    }

    fn capitalized(self) -> String {
        if let Some(camel) = self.camel {
            return camel;
        }
        let mut characters = self.lower.chars();
        let first = characters.next().into_iter().flat_map(char::to_uppercase);
        composed(first.chain(characters).collect())
    }
}

/// The words of a text; if it has none, its signs are spelled out.
fn words(text: &str) -> Vec<Word> {
    let text = if text.chars().any(signs::is_word) {
        signs::to_words(text)
    } else {
        signs::all_to_words(text).into()
    };
    let mut words = Vec::new();
    for piece in terms::pieces(&text) {
        match piece {
            Piece::Text(text) if text.bytes().all(is_small) => {
                let found = text.split(|character: char| !character.is_ascii_alphanumeric());
                words.extend(found.map(|word| Word::new(word.to_owned())));
            }
            Piece::Text(text) => {
                let snake = text.to_snake_case();
                words.extend(snake.split('_').map(|word| Word::new(word.to_owned())));
            }
            Piece::Term { text, camel: None } => words.push(Word::new(text.to_lowercase())),
            Piece::Term {
                text,
                camel: Some((camel, length)),
            } => words.push(Word {
                lower: text.to_lowercase(),
                camel: Some(format!("{camel}{}", text.get(length..).unwrap_or_default())),
            }),
        }
    }
    // Letters and digits that no identifier can have leave nothing of a word.
    words.retain(|word| word.lower.chars().any(is_continue));
    words
}

/// Whether a byte is ASCII and no capital. A text of nothing else is split where it has no letter
/// and no digit, as heck splits it too, but in a tenth of the time; most keys of documents are such
/// texts.
fn is_small(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_uppercase()
}

/// Only what an identifier may go on with, composed as the compiler composes identifiers: two
/// spellings of one letter are one name there. Nearly all names are that already.
fn composed(name: String) -> String {
    if name
        .bytes()
        .all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
    {
        return name;
    }
    name.nfc()
        .filter(|character| is_continue(*character))
        .collect()
}

fn is_continue(character: char) -> bool {
    character == '_' || character.is_alphanumeric() && unicode_ident::is_xid_continue(character)
}

/// Puts a letter before a name that begins with a digit or anything else that no identifier begins
/// with.
fn letter_first(name: String, letter: &str) -> String {
    match name.chars().next() {
        Some(first) if unicode_ident::is_xid_start(first) => name,
        _ => format!("{letter}{name}"),
    }
}

/// The longest name, in bytes, with one more for each word, as if an underscore were behind it. The
/// words are counted in the case of the name, since some letters take more bytes as capitals, and
/// those of a constant in small letters if these are longer.
///
/// A name is made of a key, which may have thousands of bytes, and is written many times in a
/// crate. A longer one is cut behind a word, or within its first word, and those that are cut to
/// the same are told apart as other equal names are. A much smaller value would cut names of real
/// documents. Measured: the longest schema name has 127 bytes, the longest operation id 96. With a
/// larger one the bounds on given names may have to grow (`LONGEST` in `given` and in `tag`), which
/// have to allow what is made here.
const LONGEST: usize = 200;

/// The most digits of a number at the end of a name that is kept when the name is cut.
///
/// The number tells names apart that are equal otherwise (`..._12`, `..._13`). `Numbers` in
/// `allocate` counts up until a name is free, and would not end if the number were cut off. It
/// counts things that are made of nodes, of which there are fewer than 10^8 (`MAX_NODES`), so eight
/// digits are the least that is safe; ten hold any number of 32 bits. A longer row of digits is
/// taken for a part of the text and cut with it. Each digit more takes a byte from the words.
const MOST_DIGITS: usize = 10;

/// As many of the words as a name may have, and the number at their end, by the length that a word
/// has in the longest spelling of the name. Whoever gives names tells those apart that are cut to
/// the same.
fn bounded(mut words: Vec<String>, length_of: impl Fn(&str) -> usize) -> Vec<String> {
    let begins = |word: &String| word.starts_with(unicode_ident::is_xid_start);
    let letter = usize::from(!words.first().is_some_and(begins));
    let length: usize = words.iter().map(|word| length_of(word) + 1).sum();
    if letter + length <= LONGEST {
        return words;
    }
    let is_number = |word: &&String| {
        word.len() <= MOST_DIGITS && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let number = words.last().filter(is_number).cloned();
    let room = LONGEST - MOST_DIGITS - 1;
    let mut kept = 0;
    let mut used = letter;
    for word in &words {
        used += length_of(word) + 1;
        if used > room {
            break;
        }
        kept += 1;
    }
    if let (0, Some(first)) = (kept, words.first_mut()) {
        // The letter before it, and the underscore behind it, count as well.
        let mut left = room - letter - 1;
        let mut end = 0;
        for character in first.chars() {
            let length = length_of(character.encode_utf8(&mut [0; 4]));
            if length > left {
                break;
            }
            left -= length;
            end += character.len_utf8();
        }
        first.truncate(end);
        kept = 1;
    }
    words.truncate(kept);
    words.extend(number);
    words
}

/// The text that becomes this identifier again when more words are put behind it: some terms are
/// split in another way in a text than in an identifier, above all in one that an earlier version
/// made.
pub fn respelled(ident: &str) -> String {
    if camel(ident) == ident {
        return ident.to_owned();
    }
    let words = recase::snake(ident);
    if camel(&words) == ident {
        words
    } else {
        ident.to_owned()
    }
}

/// A word for what a name leaves out of its text, which tells it from others of the same name: a
/// sign, or the capitals.
pub fn difference(text: &str) -> String {
    let is_silent = |character: &char| !character.is_alphanumeric() && *character != '_';
    let upper = text.chars().any(char::is_uppercase);
    let lower = text.chars().any(char::is_lowercase);
    if text.starts_with('_') || text.ends_with('_') {
        "underscore".to_owned()
    } else if *signs::to_words(text) != *text {
        "sign".to_owned()
    } else if let Some(sign) = text.chars().find(is_silent) {
        match sign {
            '-' => "dash".to_owned(),
            other => signs::name(other).into_owned(),
        }
    } else {
        let word = match (upper, lower) {
            (true, false) => "upper",
            (true, true) => "camel",
            _ => "lower",
        };
        word.to_owned()
    }
}

/// How much of a name is not in its text; of those who want one name, the one with the least gets
/// it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claimed {
    /// The text is the name.
    Exactly,
    /// The letters and digits are those of the name, in another case or with signs between them.
    InLetters,
    /// A word of the name is a sign's name, or a letter was put before it.
    InWords,
}

/// How a text claims a name.
pub fn claimed(text: &str, name: &str) -> Claimed {
    let letters = |text: &str| -> String {
        text.chars()
            .filter(|character| character.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    if text == name {
        Claimed::Exactly
    } else if letters(text) == letters(name) {
        Claimed::InLetters
    } else {
        Claimed::InWords
    }
}

/// Cuts the path and method that FastAPI appends to the ids of its operations:
/// `read_item_items__item_id__get` for `GET /items/{item_id}` is `read_item`. Any other id stays as
/// it is.
pub fn without_route<'a>(id: &'a str, path: &str, method: &str) -> &'a str {
    let mut tail: String = path
        .chars()
        .map(|character| if is_word(character) { character } else { '_' })
        .collect();
    tail.push('_');
    tail.push_str(&method.to_ascii_lowercase());
    match id.strip_suffix(&tail) {
        Some(rest) if !rest.is_empty() => rest,
        _ => id,
    }
}

fn is_word(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_identifiers() {
        for (text, lower, upper) in [
            (
                "externalCustomerId",
                "external_customer_id",
                "ExternalCustomerId",
            ),
            (
                "HTTPValidationError",
                "http_validation_error",
                "HttpValidationError",
            ),
            ("X-API-KEY", "x_api_key", "XApiKey"),
            ("checkbox-grid", "checkbox_grid", "CheckboxGrid"),
            ("3d_secure", "n3d_secure", "N3dSecure"),
            ("_found", "found", "Found"),
            ("+1", "plus_1", "Plus1"),
            ("-1", "minus_1", "Minus1"),
            ("-created", "minus_created", "MinusCreated"),
            ("1.0", "n1_0", "N1_0"),
            ("10", "n10", "N10"),
            ("2.1", "n2_1", "N2_1"),
            ("v1.2 beta 3", "v1_2_beta_3", "V1_2Beta3"),
            (">=10", "greater_equal_10", "GreaterEqual10"),
            ("m²", "m_squared", "MSquared"),
            ("OAuth2", "oauth2", "OAuth2"),
            ("getOAuth2Token", "get_oauth2_token", "GetOAuth2Token"),
            ("oAuthToken", "oauth_token", "OAuthToken"),
            ("IPv4", "ipv4", "Ipv4"),
            (
                "publicIPv6Address",
                "public_ipv6_address",
                "PublicIpv6Address",
            ),
            ("iOS", "ios", "Ios"),
            ("iOSVersion", "ios_version", "IosVersion"),
            ("xID", "x_id", "XId"),
            ("GraphQL", "graphql", "GraphQL"),
            ("graphQLQuery", "graphql_query", "GraphQLQuery"),
            ("SKUs", "skus", "Skus"),
            ("listSKUsByID", "list_skus_by_id", "ListSkusById"),
            ("userIDs", "user_ids", "UserIds"),
            ("UUIDv4", "uuid_v4", "UuidV4"),
            ("vCPUs", "vcpus", "Vcpus"),
            ("ITAsset", "it_asset", "ItAsset"),
            ("HTTPServer", "http_server", "HttpServer"),
            ("DoSomething", "do_something", "DoSomething"),
            ("\u{130}stanbul", "istanbul", "\u{130}stanbul"),
            ("1\u{2460}", "n1", "N1"),
            ("\u{2460}", "u2460", "U2460"),
            ("", "empty", "Empty"),
            ("<=", "less_equal", "LessEqual"),
            ("\u{2764}", "u2764", "U2764"),
            ("größe", "größe", "Größe"),
            ("名前", "名前", "名前"),
            ("\u{2126}x", "ωx", "Ωx"),
            ("\u{1112}\u{1161}\u{11ab}", "한", "한"),
        ] {
            assert_eq!(
                (snake(text).as_str(), camel(text).as_str()),
                (lower, upper),
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_long_name_is_cut() {
        for text in [
            "word ".repeat(100_000),
            "w".repeat(100_000),
            // A letter is put before it.
            format!("1{}", "w".repeat(100_000)),
            "ΐ ".repeat(100_000),
            // Letters with longer capitals, as words and in one.
            "և ".repeat(100_000),
            "և".repeat(100_000),
            // The small letter is longer.
            "Ⱥ ".repeat(100_000),
            "Ⱥ".repeat(100_000),
        ] {
            for name in [snake(&text), camel(&text), shouted(&text)] {
                assert!(name.len() < LONGEST, "{name}");
            }
            // The lock has the constant of a server in small letters.
            let small = shouted(&text).to_lowercase();
            assert!(small.len() < LONGEST, "{small}");
            for number in ["12", "1234567890"] {
                let numbered = snake(&format!("{text} {number}"));
                assert!(
                    numbered.len() < LONGEST && numbered.ends_with(&format!("_{number}")),
                    "{numbered}"
                );
            }
        }
    }

    #[test]
    fn what_a_name_leaves_out_has_a_word() {
        for (text, word) in [
            ("_id", "underscore"),
            ("ids[]", "open bracket"),
            ("Foo-Bar", "dash"),
            ("api.User", "dot"),
            ("!in", "sign"),
            ("ITEM", "upper"),
            ("item", "lower"),
            ("itemId", "camel"),
        ] {
            assert_eq!(difference(text), word, "{text}");
        }
    }

    #[test]
    fn whoever_is_called_exactly_so_comes_first() {
        assert!(claimed("Item", "Item") < claimed("ITEM", "Item"));
        assert!(claimed("n10", "N10") < claimed("10", "N10"));
        assert!(claimed("not in", "NotIn") < claimed("!in", "NotIn"));
    }

    #[test]
    fn the_route_is_cut_from_an_operation_id() {
        let cut = |id, path| without_route(id, path, "POST");
        assert_eq!(cut("read_items_items_post", "/items"), "read_items");
        assert_eq!(
            cut("read_item_items__item_id__post", "/items/{item_id}"),
            "read_item"
        );
        assert_eq!(cut("_items_post", "/items"), "_items_post");
        assert_eq!(cut("createItem", "/items"), "createItem");
    }
}
