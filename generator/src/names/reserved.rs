//! Words that an identifier must not be, or must not be bare.

/// Keywords of every edition that can be written raw.
const RAW: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw.
const NEVER: &[&str] = &["self", "Self", "super", "crate", "_"];

/// Names of the prelude, of derived traits and of collections that no type gets. Emitted code and
/// the macros of the runtime use some of them without a path, and would mean the type instead. The
/// others are what programs use most, and a program may import all types of an API. The rest of the
/// prelude, such as `Extend`, is left to documents.
const STANDARD: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
];

/// The items at the root of an API, next to its types.
const ROOT: &[&str] = &["Client", "Credential"];

/// Items of the runtime that the files of types and of operations import alike.
pub(crate) const IMPORTED_BY_BOTH: &[&str] = &[
    "Base64",
    "Date",
    "DateTime",
    "ExactDecimal",
    "ExactIpv4",
    "ExactIpv6",
    "ExactSpan",
    "ExactTime",
    "ExactUrl",
    "FilePart",
    "Json",
    "Nullable",
    "OrNull",
    "Uuid",
];

/// Items of the runtime that only files of types import.
pub(crate) const IMPORTED_BY_TYPES: &[&str] = &["Other", "Unknown"];

/// Items of the runtime that only files of operations import.
pub(crate) const IMPORTED_BY_OPERATIONS: &[&str] = &["Bytes", "Call", "HeaderKey", "Style"];

/// The other items of the module of operations, and its imports.
const BESIDE_OPERATIONS: &[&str] = &["Client", "Headers"];

/// Fields whose setter would hide a function that every type has.
const FIELDS: &[&str] = &[
    "new", "default", "clone", "into", "from", "eq", "fmt", "borrow", "to_owned", "try_from",
    "try_into",
];

/// Parameters whose setter would hide what every call can do.
const PARAMETERS: &[&str] = &[
    "attempt_timeout",
    "body",
    "clone",
    "credential",
    "extension",
    "header",
    "headers",
    "idempotent",
    "into_future",
    "operation",
    "query_pair",
    "raw",
    "raw_blocking",
    "read_timeout",
    "response",
    "response_blocking",
    "response_limit",
    "retries",
    "retry_policy",
    "send",
    "send_blocking",
    "stream",
    "stream_blocking",
    "timeout",
    "tolerance",
    "tolerant",
    "tolerant_blocking",
    "from",
    "into",
    "base_url",
];

/// Methods whose names would hide those of the client itself.
const METHODS: &[&str] = &[
    "new",
    "anonymous",
    "attempt_timeout",
    "base_url",
    "environment",
    "follow_redirects",
    "timeout",
    "response_limit",
    "retries",
    "retry_policy",
    "header",
    "credential",
    "on_drift",
    "tolerance",
    "transport",
    "call",
    "clone",
    "from",
    "into",
    "default",
    "fmt",
    "borrow",
    "to_owned",
    "try_from",
    "try_into",
    "core",
];

/// Variants that the generator adds to every enum, and what would hide associated names.
const VARIANTS: &[&str] = &["Unknown", "Self"];

/// The kinds of names that a scope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namespace {
    /// Types of one module.
    Types,
    /// Fields of one struct, which are setters too.
    Fields,
    /// Variants of one enum.
    Variants,
    /// Methods of the client.
    Methods,
    /// Structs of operations, in a module of their own.
    Operations,
    /// Parameters of one operation.
    Parameters,
    /// Constants: headers of answers, and servers.
    Constants,
}

impl Namespace {
    /// Whether a name is taken from the start.
    pub fn reserves(self, name: &str) -> bool {
        let lists: &[&[&str]] = match self {
            Self::Types => &[STANDARD, ROOT, IMPORTED_BY_BOTH, IMPORTED_BY_TYPES],
            Self::Fields => &[FIELDS],
            Self::Variants => &[VARIANTS],
            Self::Methods => &[METHODS],
            // The constants of headers are in the module of operations.
            Self::Operations if name == "Headers" => return true,
            Self::Operations => &[
                STANDARD,
                BESIDE_OPERATIONS,
                IMPORTED_BY_BOTH,
                IMPORTED_BY_OPERATIONS,
            ],
            Self::Constants => &[],
            Self::Parameters => &[PARAMETERS],
        };
        lists.iter().any(|list| list.contains(&name))
    }
}

/// Cargo's own feature, those that the runtime has, and those that it is likely to get: a feature
/// that an API or a tag has today must not be in the way of one of the runtime tomorrow.
const RESERVED_FEATURES: &[&str] = &[
    "default",
    "blocking",
    "brotli",
    "cassette",
    "charset",
    "cookies",
    "decimal",
    "deflate",
    "fetch",
    "gzip",
    "http2",
    "http3",
    "jiff",
    "json-schema",
    "native-tls",
    "oauth2",
    "pattern",
    "reqwest",
    "rustls",
    "serde",
    "std",
    "stream",
    "test-util",
    "tokio",
    "tower",
    "tracing",
    "ureq",
    "url",
    "uuid",
    "wasm",
    "webhook-signatures",
    "zstd",
];

/// Whether the runtime has a cargo feature of this name, or may get it.
pub fn is_reserved_feature(name: &str) -> bool {
    RESERVED_FEATURES.contains(&name)
}

/// Devices of Windows, which no file can be called, whatever its extension and the case of its
/// letters. The serial and parallel ports among them also have a digit.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];
const PORTS: &[&str] = &["com", "lpt"];

/// Whether no file can have this name on Windows: a module of this name would make a crate that
/// cannot be checked out there.
pub fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_port = PORTS.iter().any(|port| {
        name.strip_prefix(port).is_some_and(|number| {
            number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    });
    is_port || DEVICES.contains(&name.as_str())
}

/// Whether a word is a keyword, in any edition.
pub fn is_keyword(word: &str) -> bool {
    RAW.contains(&word) || NEVER.contains(&word)
}

/// Whether a word is a keyword that no identifier can be, not even a raw one.
pub(crate) fn is_never(word: &str) -> bool {
    NEVER.contains(&word)
}

/// Spells a name so that it is an identifier: raw or with an underscore where it is a keyword.
pub fn identifier(name: &str) -> String {
    if NEVER.contains(&name) {
        format!("{name}_")
    } else if RAW.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Types, traits and variants that are in scope in every file of the edition 2024.
    const PRELUDE: [&str; 37] = [
        "AsMut",
        "AsRef",
        "AsyncFn",
        "AsyncFnMut",
        "AsyncFnOnce",
        "Box",
        "Clone",
        "Copy",
        "Default",
        "DoubleEndedIterator",
        "Drop",
        "Eq",
        "Err",
        "ExactSizeIterator",
        "Extend",
        "Fn",
        "FnMut",
        "FnOnce",
        "From",
        "FromIterator",
        "Future",
        "Into",
        "IntoFuture",
        "IntoIterator",
        "Iterator",
        "None",
        "Ok",
        "Option",
        "Ord",
        "PartialEq",
        "PartialOrd",
        "Result",
        "Send",
        "Some",
        "String",
        "ToOwned",
        "Vec",
    ];

    const MACROS: [&str; 3] = [
        include_str!("../../runtime/src/enum_macros.rs"),
        include_str!("../../runtime/src/macros.rs"),
        include_str!("../../runtime/src/operation_macros.rs"),
    ];

    #[test]
    fn devices_are_known_by_any_case_and_number() {
        for name in ["con", "NUL", "Aux", "prn", "com0", "COM9", "lpt1"] {
            assert!(is_device(name), "{name}");
        }
        for name in ["com", "com10", "comx", "console", "null", "lpt", ""] {
            assert!(!is_device(name), "{name}");
        }
    }

    /// The names of the public methods in a text, each behind this many spaces.
    fn methods(text: &str, indent: usize) -> Vec<&str> {
        let start = format!("{}pub fn ", " ".repeat(indent));
        text.lines()
            .filter_map(|line| line.strip_prefix(&start)?.split(['(', '<']).next())
            .collect()
    }

    #[test]
    fn no_input_is_called_like_a_method_of_every_call() {
        let found = methods(include_str!("../../runtime/src/call.rs"), 4);
        assert!(found.contains(&"timeout"), "{found:?}");
        // That one makes a call.
        for name in found.iter().filter(|name| **name != "call") {
            assert!(Namespace::Parameters.reserves(name), "{name}");
        }
    }

    #[test]
    fn no_operation_is_called_like_a_setting_of_every_client() {
        let settings = include_str!("../emit/client/settings.rs");
        let found: Vec<&str> = settings
            .lines()
            .filter_map(|line| line.trim().strip_prefix("name: \"")?.strip_suffix("\","))
            .collect();
        assert!(found.contains(&"timeout"), "{found:?}");
        for name in found {
            assert!(Namespace::Methods.reserves(name), "{name}");
        }
    }

    /// Whether a line of code has a name without a path.
    fn is_bare(line: &str, name: &str) -> bool {
        let is_part = |character: char| character.is_alphanumeric() || "_$:".contains(character);
        line.match_indices(name).any(|(start, _)| {
            let (before, behind) = (&line[..start], &line[start + name.len()..]);
            !before.ends_with(is_part)
                && !behind.starts_with(|next: char| next.is_alphanumeric() || next == '_')
        })
    }

    /// The macros are expanded beside the types, so a type of this name would be meant instead.
    #[test]
    fn no_type_has_a_name_that_the_macros_use_for_something_else() {
        let code = || {
            let lines = MACROS.into_iter().flat_map(str::lines);
            lines.filter(|line| !line.trim_start().starts_with("//"))
        };
        assert!(code().any(|line| is_bare(line, "Option")));
        for name in PRELUDE {
            let is_used = code().any(|line| is_bare(line, name));
            for namespace in [Namespace::Types, Namespace::Operations] {
                assert!(!is_used || namespace.reserves(name), "{name}");
            }
        }
    }
}
