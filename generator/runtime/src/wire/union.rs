//! Unions: guards that the generator wrote choose the branch. Others are tried only if the value does not fit the chosen one.

use super::{Input, Json, JsonNumber, Wire, WireError};

/// A set of JSON kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind(u8);

impl Kind {
    /// The kinds of both sets.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets have a kind in common.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The kind of a value.
    #[must_use]
    pub fn of(json: &Json) -> Self {
        match json {
            Json::Null => kind::NULL,
            Json::Bool(_) => kind::BOOLEAN,
            Json::Number(number) => kind::of_number(number),
            Json::String(_) => kind::STRING,
            Json::Array(_) => kind::ARRAY,
            Json::Object(_) => kind::OBJECT,
            Json::Raw(raw) => match raw.as_str().bytes().next() {
                Some(b'"') => kind::STRING,
                Some(b'[') => kind::ARRAY,
                _ => kind::OBJECT,
            },
        }
    }
}

/// The JSON kinds, named for guards.
pub mod kind {
    use super::{JsonNumber, Kind};

    /// `null`
    pub const NULL: Kind = Kind(1);
    /// `true` and `false`
    pub const BOOLEAN: Kind = Kind(2);
    /// Integers. A number such as `8.0` is one if no branch takes numbers.
    pub const INTEGER: Kind = Kind(4);
    /// Integers and all other numbers.
    pub const NUMBER: Kind = Kind(4 | 8);
    /// Strings.
    pub const STRING: Kind = Kind(16);
    /// Lists.
    pub const ARRAY: Kind = Kind(32);
    /// Objects.
    pub const OBJECT: Kind = Kind(64);

    /// Numbers that are not integers.
    pub const FRACTION: Kind = Kind(8);
    /// Numbers that are integers but are not written as one.
    pub(super) const WHOLE: Kind = Kind(128);

    /// The kind of a number. An integer beyond 64 bits is more likely to fit a branch that takes numbers.
    pub(crate) fn of_number(number: &JsonNumber) -> Kind {
        if number.is_plain() {
            INTEGER
        } else if number.as_i128().is_some() {
            WHOLE
        } else {
            FRACTION
        }
    }
}

/// What must hold for a branch to be chosen; all guards of a branch must hold.
#[derive(Debug, Clone, Copy)]
pub enum Guard {
    /// The value is of one of these kinds.
    Kind(Kind),
    /// The value is an object whose key holds one of these strings.
    Tag(&'static str, &'static [&'static str]),
    /// The value is an object whose key holds one of these constants.
    Field(&'static str, &'static [Constant]),
    /// The value is an object that has none of these keys.
    Lacks(&'static [&'static str]),
    /// The value is a list of this length.
    Length(usize),
    /// The value is an object that has all these keys.
    Has(&'static [&'static str]),
    /// The value is one of these constants.
    Value(&'static [Constant]),
    /// The value is a list whose items are all of these kinds.
    Items(Kind),
}

/// A value that a document gives literally.
#[derive(Debug, Clone, Copy)]
pub enum Constant {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// An integer beyond `i64`.
    Unsigned(u64),
    /// A number with a fraction.
    Float(f64),
    /// A string.
    Text(&'static str),
}

impl Constant {
    fn is(&self, json: &Json) -> bool {
        match self {
            Self::Null => json.is_null(),
            Self::Boolean(value) => json.as_bool() == Some(*value),
            Self::Integer(value) => json.as_i64() == Some(*value),
            Self::Unsigned(value) => json.as_u64() == Some(*value),
            Self::Float(value) => json.as_f64() == Some(*value),
            Self::Text(value) => json.as_str() == Some(*value),
        }
    }
}

impl Guard {
    fn holds(&self, json: &Json, found: Kind) -> bool {
        match self {
            Self::Kind(kinds) => kinds.meets(found),
            Self::Tag(key, values) => json
                .get(key)
                .and_then(Json::as_str)
                .is_some_and(|tag| values.contains(&tag)),
            Self::Has(keys) => json
                .as_object()
                .is_some_and(|object| keys.iter().all(|key| object.contains_key(key))),
            Self::Field(key, constants) => json
                .get(key)
                .is_some_and(|tag| constants.iter().any(|constant| constant.is(tag))),
            Self::Lacks(keys) => json
                .as_object()
                .is_some_and(|object| !keys.iter().any(|key| object.contains_key(key))),
            Self::Length(length) => json.as_array().is_some_and(|list| list.len() == *length),
            Self::Value(constants) => constants.iter().any(|constant| constant.is(json)),
            Self::Items(kinds) => json
                .as_array()
                .is_some_and(|list| list.iter().all(|item| takes(*kinds, Kind::of(item)))),
        }
    }
}

/// Whether a set of kinds admits a kind that was found; `8.0` counts as an integer.
fn takes(kinds: Kind, found: Kind) -> bool {
    kinds.meets(found) || found == kind::WHOLE && kinds.meets(kind::NUMBER)
}

/// What `union!` writes about a type.
pub trait Union: Wire + Sized + 'static {
    /// What must hold for each branch, in the order in which they are tried; no guard at all takes every value.
    const BRANCHES: &'static [&'static [Guard]];

    /// Calls [`BranchReader::branch`] for every branch in the same order, then for the one of unknown values.
    fn branches(&mut self, reader: &mut BranchReader<'_>);
}

/// Reads one branch of a union, whose branches are listed one after the other.
pub struct BranchReader<'a> {
    left: usize,
    input: &'a mut dyn Input,
    result: Result<(), WireError>,
}

impl BranchReader<'_> {
    /// The next branch. If it is the one to read, it is read into the place.
    pub fn branch<T, V: Wire>(&mut self, place: &mut T, branch: impl FnOnce(V) -> T) {
        if self.left == 0 {
            let mut value = V::placeholder();
            self.result = self.input.read(value.target());
            *place = branch(value);
        }
        self.left = self.left.wrapping_sub(1);
    }
}

impl std::fmt::Debug for BranchReader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BranchReader")
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

/// Chooses a branch and reads it. If the value does not fit that branch, the others that could take it are tried in their order.
///
/// A value that fits no branch is kept as it is, and is a deviation.
///
/// # Errors
/// If the input is no value at all.
pub fn read_union<T: Union>(union: &mut T, input: &mut dyn Input) -> Result<(), WireError> {
    let guards = |index: usize| T::BRANCHES.get(index).copied();
    input.union(&guards, &mut |chosen, input| {
        let mut reader = BranchReader {
            left: chosen.unwrap_or(T::BRANCHES.len()),
            input,
            result: Ok(()),
        };
        union.branches(&mut reader);
        reader.result
    })
}

/// Gives the guards of the branch at an index, up to the last branch.
pub type Guards<'a> = &'a dyn Fn(usize) -> Option<&'static [Guard]>;

/// What is called with the index of the branch to read, or with none for the one for unknown values.
pub type ReadingBranch<'a> = dyn FnMut(Option<usize>, &mut dyn Input) -> Result<(), WireError> + 'a;

/// Whether the guards ask for nothing but the kind of a value.
pub(super) fn is_decided_by_kind(guards: Guards<'_>) -> bool {
    let mut all = (0..).map_while(guards).flatten();
    all.all(|guard| matches!(guard, Guard::Kind(_)))
}

/// The branches to try: those whose guards all hold, then those of which only `Lacks` does not hold. A number has one branch, since
/// another one could only hold fewer of its digits; one such as `8.0` is first taken for a number, then for an integer.
pub(super) fn candidates<'a>(
    guards: Guards<'a>,
    json: &'a Json,
    found: Kind,
) -> impl Iterator<Item = usize> + 'a {
    let kinds = if found == kind::WHOLE {
        [kind::FRACTION, kind::INTEGER]
    } else {
        [found; 2]
    };
    let holds = move |guards: &[Guard], kind| guards.iter().all(|guard| guard.holds(json, kind));
    let could = move |guards: &[Guard]| {
        guards
            .iter()
            .all(|guard| matches!(guard, Guard::Lacks(_)) || guard.holds(json, found))
    };
    let branches = move || (0..).map_while(guards).enumerate();
    let first = kinds
        .into_iter()
        .find_map(move |kind| branches().find(|(_, guards)| holds(guards, kind)));
    let first = first.map(|(index, _)| index);
    let composite = found.meets(kind::ARRAY.or(kind::OBJECT).or(kind::STRING));
    let strict = branches()
        .filter(move |(_, guards)| composite && holds(guards, found))
        .map(|(index, _)| index);
    let loose = branches()
        .filter(move |(_, guards)| composite && !holds(guards, found) && could(guards))
        .map(|(index, _)| index);
    first.into_iter().chain(
        strict
            .chain(loose)
            .filter(move |index| Some(*index) != first),
    )
}
