//! What a generated crate shows to its users: every public item with its signature.
//!
//! In: nothing; `emit` reads it off the very items that it prints, so it cannot say anything else
//! than the files do. Out: [`Surface`], and `API.txt`, one line for each item. Absent: tokens,
//! documentation, and the module `runtime`, which is the same in every generated crate.

use std::cmp::Ordering;
use std::fmt;

use crate::ir::TypeId;
use crate::source::Pointer;

/// Every public item of a crate, sorted by path, so that members follow the item that they belong
/// to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Surface {
    items: Vec<Item>,
}

/// One public item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Which of the inputs it comes from, by index.
    pub api: usize,
    /// Where it stands, without the crate: `shop::types::Pet::name`. A method of the call of an
    /// operation stands below the operation: `shop::operations::ListPets::limit`.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// The words before its name: `pub fn`.
    pub head: &'static str,
    /// What follows its name: `(self, value: i64) -> Self`.
    pub tail: String,
    /// The feature without which it is not there; none where its owner says it, or where it is
    /// always there.
    pub feature: Option<Feature>,
    /// Whether users must expect more fields or variants.
    pub non_exhaustive: bool,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
    /// The traits that it implements, sorted, each as in a bound; blanket, auto and private ones
    /// are left out.
    pub traits: Vec<String>,
    /// What of the API it is made from.
    pub origin: Origin,
    /// The place in the document that it is made from.
    pub at: Option<Pointer>,
}

/// A cargo feature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// Its name.
    pub name: String,
    /// Whether it implies all others.
    pub has_all: bool,
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A module.
    Module,
    /// All names of a module that can also be used one module above.
    Reexport,
    /// A struct.
    Struct,
    /// An enum.
    Enum,
    /// Another name for a type.
    Alias,
    /// A public field of a struct.
    Field,
    /// A variant of an enum, with what it holds.
    Variant,
    /// A constant, of a type or of a module.
    Constant,
    /// An associated function without `self`: a constructor.
    Function,
    /// A method.
    Method,
    /// A method of `Call` while it holds one operation.
    CallMethod,
}

/// What of an API an item is made from; indices are those of the IR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The API as a whole: modules, the client.
    Api,
    /// A type.
    Type(TypeId),
    /// A field of a struct, also as its setter or as a field of the literal of required fields.
    Field(TypeId, usize),
    /// The field for keys that match a pattern.
    Pattern(TypeId, usize),
    /// The field for all other keys.
    Other(TypeId),
    /// A value of an enum.
    Value(TypeId, usize),
    /// A branch of a union.
    Branch(TypeId, usize),
    /// An operation.
    Operation(usize),
    /// A parameter of an operation.
    Parameter(usize, usize),
    /// The body of an operation, or one of its media types.
    Body(usize),
    /// A response of an operation.
    Response(usize, usize),
    /// A security scheme.
    Scheme(usize),
}

impl Item {
    /// Whether somebody who chose features so that `old` is there does not find this in its place.
    pub fn needs_more_than(&self, old: &Self) -> bool {
        self.feature.is_some()
            && self.feature != old.feature
            && !old.feature.as_ref().is_some_and(|feature| feature.has_all)
    }

    /// The signature as it stands in the source, without attributes:
    /// `pub fn limit(self, value: i64) -> Self`.
    pub fn signature(&self) -> String {
        let space = if self.head.is_empty() { "" } else { " " };
        format!("{}{space}{}{}", self.head, self.name(), self.tail)
    }

    /// The last part of its path.
    pub fn name(&self) -> &str {
        self.path.rsplit("::").next().unwrap_or_default()
    }

    /// The path of the item that it belongs to: a struct, an enum, a module.
    pub fn parent(&self) -> &str {
        self.path.rsplit_once("::").map_or("", |(parent, _)| parent)
    }
}

/// The item's line in `API.txt`: attributes, the signature with the full path, and the traits as
/// bounds.
impl fmt::Display for Item {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(feature) = &self.feature {
            write!(formatter, "#[cfg(feature = \"{}\")] ", feature.name)?;
        }
        for (name, is) in [
            ("deprecated", self.deprecated),
            ("non_exhaustive", self.non_exhaustive),
        ] {
            if is {
                write!(formatter, "#[{name}] ")?;
            }
        }
        if !self.head.is_empty() {
            write!(formatter, "{} ", self.head)?;
        }
        if self.kind == Kind::CallMethod {
            write!(formatter, "Call<'_, {}>::{}", self.parent(), self.name())?;
        } else {
            formatter.write_str(&self.path)?;
        }
        formatter.write_str(&self.tail)?;
        if !self.traits.is_empty() {
            write!(formatter, ": {}", self.traits.join(" + "))?;
        }
        Ok(())
    }
}

impl Surface {
    /// Sorts the items.
    pub fn new(mut items: Vec<Item>) -> Self {
        items.sort_by(|one, other| {
            order(&one.path, &other.path)
                .then_with(|| (one.kind, &one.tail).cmp(&(other.kind, &other.tail)))
        });
        Self { items }
    }

    /// All items; those of one path stand together.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The items of this path: a field and its setter share one.
    pub fn at<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a Item> {
        let start = self
            .items
            .partition_point(|item| order(&item.path, path).is_lt());
        self.items[start..]
            .iter()
            .take_while(move |item| item.path == path)
    }
}

/// Part by part, since `Pet2` would otherwise come between `Pet` and `Pet::name`.
fn order(one: &str, other: &str) -> Ordering {
    // The colon comes before whatever a name can go on with; looking for whole separators takes
    // several times as long.
    let rank = |byte: u8| if byte == b':' { 0 } else { byte };
    let mut pairs = one.bytes().zip(other.bytes());
    match pairs.find(|(one, other)| one != other) {
        Some((one, other)) => rank(one).cmp(&rank(other)),
        None => one.len().cmp(&other.len()),
    }
}

/// The lines of `API.txt`, without its header.
impl fmt::Display for Surface {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items
            .iter()
            .try_for_each(|item| writeln!(formatter, "{item}"))
    }
}
