//! Guards: which branches of a union could take a value.
//!
//! In: the guards of each branch, and a value. Out: the branches to try, in order. The generator
//! compiles this file as well and proves the guards that it writes by the same code, so it uses
//! nothing but the standard library: [`GuardedValue`] is all it knows of a value.

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
}

/// The JSON kinds, named for guards.
pub mod kind {
    use super::Kind;

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
    /// Numbers that are integers but are not written as one, such as `8.0`.
    pub(crate) const WHOLE: Kind = Kind(128);
}

/// What must hold for a branch to be chosen; all guards of a branch must hold.
#[derive(Debug, Clone, Copy)]
pub enum Guard<'g> {
    /// The value is of one of these kinds.
    Kind(Kind),
    /// The value is an object whose key holds one of these strings.
    Tag(&'g str, &'g [&'g str]),
    /// The value is an object whose key holds one of these constants.
    Field(&'g str, &'g [Constant<'g>]),
    /// The value is an object whose key holds nothing that `Tag` or `Field` of another branch asks
    /// for.
    OtherTag(&'g str),
    /// The value is an object, and the value at the end of this path of keys is one of these
    /// constants.
    Path(&'g [&'g str], &'g [Constant<'g>]),
    /// The value is an object whose key holds a value of one of these kinds.
    KeyKind(&'g str, Kind),
    /// The value is an object that has none of these keys.
    Lacks(&'g [&'g str]),
    /// The value is a list of this length.
    Length(usize),
    /// The value is an object that has all these keys.
    Has(&'g [&'g str]),
    /// The value is one of these constants.
    Value(&'g [Constant<'g>]),
    /// The value is a list whose items are all of these kinds.
    Items(Kind),
}

/// A value that a document gives literally.
#[derive(Debug, Clone, Copy)]
pub enum Constant<'g> {
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
    Text(&'g str),
}

/// A JSON value, as far as guards look at it.
pub(crate) trait GuardedValue: Sized {
    /// The kind of the value; one kind only.
    fn kind(&self) -> Kind;
    /// Whether it is an object.
    fn is_object(&self) -> bool;
    /// The value of a key; none if it is no object or does not have the key.
    fn member(&self, key: &str) -> Option<&Self>;
    /// The items of a list.
    fn items(&self) -> Option<&[Self]>;
    /// The text of a string.
    fn text(&self) -> Option<&str>;
    /// Whether it is this constant.
    fn is(&self, constant: &Constant<'_>) -> bool;
}

/// Gives the guards of the branch at an index, up to the last branch.
pub(crate) type Branches<'b, 'g> = &'b dyn Fn(usize) -> Option<&'g [Guard<'g>]>;

impl Guard<'_> {
    fn holds(&self, value: &impl GuardedValue, found: Kind, branches: Branches<'_, '_>) -> bool {
        match self {
            Self::Kind(kinds) => kinds.meets(found),
            Self::OtherTag(key) => {
                let mut guards = (0..).map_while(branches).flatten();
                value.is_object()
                    && !guards.any(|guard| {
                        guard.tag() == Some(key) && guard.holds(value, found, branches)
                    })
            }
            Self::Tag(key, values) => value
                .member(key)
                .and_then(GuardedValue::text)
                .is_some_and(|tag| values.contains(&tag)),
            Self::Path(keys, constants) => keys
                .iter()
                .try_fold(value, |inner, key| inner.member(key))
                .is_some_and(|end| constants.iter().any(|constant| end.is(constant))),
            Self::Field(key, constants) => value
                .member(key)
                .is_some_and(|field| constants.iter().any(|constant| field.is(constant))),
            Self::KeyKind(key, kinds) => value
                .member(key)
                .is_some_and(|field| takes(*kinds, field.kind())),
            Self::Has(keys) => {
                value.is_object() && keys.iter().all(|key| value.member(key).is_some())
            }
            Self::Lacks(keys) => {
                value.is_object() && keys.iter().all(|key| value.member(key).is_none())
            }
            Self::Length(length) => value.items().is_some_and(|items| items.len() == *length),
            Self::Value(constants) => constants.iter().any(|constant| value.is(constant)),
            Self::Items(kinds) => value
                .items()
                .is_some_and(|items| items.iter().all(|item| takes(*kinds, item.kind()))),
        }
    }

    /// The key whose value it asks for.
    fn tag(&self) -> Option<&str> {
        match self {
            Self::Tag(key, _) | Self::Field(key, _) => Some(key),
            _ => None,
        }
    }
}

/// Whether a set of kinds admits a kind that was found; `8.0` counts as an integer.
fn takes(kinds: Kind, found: Kind) -> bool {
    kinds.meets(found) || found == kind::WHOLE && kinds.meets(kind::NUMBER)
}

/// The branches to try: those whose guards all hold, then those of which only `Lacks` does not
/// hold. A number has one branch, since another one could only hold fewer of its digits; one such
/// as `8.0` is first taken for a number, then for an integer.
pub(crate) fn candidates<'a, 'g: 'a>(
    guards: Branches<'a, 'g>,
    value: &'a impl GuardedValue,
    found: Kind,
) -> impl Iterator<Item = usize> + 'a {
    let kinds = if found == kind::WHOLE {
        [kind::FRACTION, kind::INTEGER]
    } else {
        [found; 2]
    };
    let holds =
        move |own: &[Guard<'_>], kind| own.iter().all(|guard| guard.holds(value, kind, guards));
    let could = move |own: &[Guard<'_>]| {
        own.iter()
            .all(|guard| matches!(guard, Guard::Lacks(_)) || guard.holds(value, found, guards))
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
