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

/// Devices of Windows, which no file can be called, whatever its extension and the case of its letters. The serial and parallel ports
/// among them also have a digit.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];
const PORTS: &[&str] = &["com", "lpt"];

/// Whether no file can have this name on Windows: a module of this name would make a crate that cannot be checked out there.
pub fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_port = PORTS.iter().any(|port| {
        name.strip_prefix(port).is_some_and(|number| {
            number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    });
    is_port || DEVICES.contains(&name.as_str())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_known_by_any_case_and_number() {
        for name in ["con", "NUL", "Aux", "prn", "com0", "COM9", "lpt1"] {
            assert!(is_device(name), "{name}");
        }
        for name in ["com", "com10", "comx", "console", "null", "lpt", ""] {
            assert!(!is_device(name), "{name}");
        }
    }
}
