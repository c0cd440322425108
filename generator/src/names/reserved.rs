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

/// Types and traits that the emitted `types.rs` uses by their bare names; a schema of that name would shadow them.
const TYPES: &[&str] = &[
    "BTreeMap",
    "Base64",
    "Box",
    "Bytes",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "FilePart",
    "Fn",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "Json",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "OrNull",
    "Ord",
    "Other",
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
    "Unknown",
    "Uuid",
    "Vec",
    "Client",
    "Credential",
    "Call",
    "Clock",
    "Time",
    "Secret",
    "ExactDecimal",
    "ExactIpv4",
    "ExactIpv6",
    "ExactSpan",
    "ExactTime",
    "ExactUrl",
];

/// Fields whose setter would hide a function that every type has.
const FIELDS: &[&str] = &[
    "new", "default", "clone", "into", "from", "eq", "fmt", "borrow", "to_owned", "try_from",
    "try_into",
];

/// Parameters whose setter would hide what every call can do.
const PARAMETERS: &[&str] = &[
    "body",
    "clone",
    "credential",
    "header",
    "headers",
    "into_future",
    "operation",
    "raw",
    "response",
    "retries",
    "send",
    "timeout",
    "from",
    "into",
    "base_url",
];

/// Methods whose names would hide those of the client itself.
const METHODS: &[&str] = &[
    "new",
    "anonymous",
    "base_url",
    "timeout",
    "response_limit",
    "retries",
    "header",
    "credential",
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
    /// Headers of answers, as constants.
    Headers,
}

impl Namespace {
    /// Whether a name is taken from the start.
    pub fn reserves(self, name: &str) -> bool {
        let list = match self {
            Self::Types => TYPES,
            Self::Fields => FIELDS,
            Self::Variants => VARIANTS,
            Self::Methods => METHODS,
            // The constants of headers stand beside the operations.
            Self::Operations if name == "Headers" => return true,
            Self::Operations => TYPES,
            Self::Headers => &[],
            Self::Parameters => PARAMETERS,
        };
        list.contains(&name)
    }
}

/// Spells a name so that it is an identifier: raw or with an underscore where it is a keyword.
pub fn spell(name: &str) -> String {
    if NEVER.contains(&name) {
        format!("{name}_")
    } else if RAW.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}
