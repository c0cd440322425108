//! Guards as the runtime has them, so that a plan of a union can be proved by the code that will
//! carry it out.
//!
//! In: guards of the IR, which own their keys and values, and JSON values. Out: guards of the
//! runtime, which borrow them, and the branch that those lead a value to. Absent: what a guard
//! means. That is in the file of the runtime that is compiled here as well.

use serde_json::{Number, Value};

use super::{Guard, Kinds};

// The file depends on nothing else of the runtime. A dependency on the whole runtime would add its
// compile time to every run of the generator from nothing.
#[expect(
    unreachable_pub,
    reason = "its items are public in the runtime, which exports them"
)]
#[path = "../../runtime/src/wire/guard.rs"]
mod runtime;

pub(crate) use runtime::Constant;
use runtime::{GuardedValue, Kind, candidates, kind};

/// A value that a document gives literally, as the runtime has it. Lists and objects are no
/// constants of a guard.
pub(crate) fn constant(value: &Value) -> Constant<'_> {
    match value {
        Value::String(text) => Constant::Text(text),
        Value::Bool(value) => Constant::Boolean(*value),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(integer), _) => Constant::Integer(integer),
            (None, Some(integer)) => Constant::Unsigned(integer),
            (None, None) => Constant::Float(number.as_f64().unwrap_or_default()),
        },
        Value::Null | Value::Array(_) | Value::Object(_) => Constant::Null,
    }
}

/// The values of a tag that are all strings, which the runtime compares faster than constants.
pub(crate) fn texts(values: &[Value]) -> Option<Vec<&str>> {
    values.iter().map(Value::as_str).collect()
}

/// The branch that the guards of all branches, in the order in which they are asked, lead a value
/// to first.
pub(crate) fn chosen_branch<'g>(
    branches: impl Iterator<Item = &'g [Guard]>,
    value: &Value,
) -> Option<usize> {
    let owned: Vec<Vec<Operands<'_>>> = branches
        .map(|guards| guards.iter().map(Operands::of).collect())
        .collect();
    let borrowed: Vec<Vec<runtime::Guard<'_>>> = owned
        .iter()
        .map(|guards| guards.iter().map(Operands::guard).collect())
        .collect();
    let guards = |index: usize| borrowed.get(index).map(Vec::as_slice);
    candidates(&guards, value, value.kind()).next()
}

/// A guard whose lists are laid out as the runtime borrows them.
enum Operands<'g> {
    Kind(Kind),
    Tag(&'g str, Vec<&'g str>),
    Field(&'g str, Vec<Constant<'g>>),
    OtherTag(&'g str),
    Path(Vec<&'g str>, Vec<Constant<'g>>),
    KeyKind(&'g str, Kind),
    Has(Vec<&'g str>),
    Lacks(Vec<&'g str>),
    Value(Vec<Constant<'g>>),
    Items(Kind),
    Length(usize),
}

impl<'g> Operands<'g> {
    fn of(guard: &'g Guard) -> Self {
        let keys = |keys: &'g [String]| keys.iter().map(String::as_str).collect();
        let constants = |values: &'g [Value]| values.iter().map(constant).collect();
        match guard {
            Guard::Kind(kinds) => Self::Kind(runtime_kind(*kinds)),
            Guard::Tag(key, values) => match texts(values) {
                Some(texts) => Self::Tag(key, texts),
                None => Self::Field(key, constants(values)),
            },
            Guard::OtherTag(key) => Self::OtherTag(key),
            Guard::Path(path, values) => Self::Path(keys(path), constants(values)),
            Guard::KeyKind(key, kinds) => Self::KeyKind(key, runtime_kind(*kinds)),
            Guard::Has(required) => Self::Has(keys(required)),
            Guard::Lacks(forbidden) => Self::Lacks(keys(forbidden)),
            Guard::Value(values) => Self::Value(constants(values)),
            Guard::Items(kinds) => Self::Items(runtime_kind(*kinds)),
            Guard::Length(length) => Self::Length(*length),
        }
    }

    fn guard(&self) -> runtime::Guard<'_> {
        match self {
            Self::Kind(kind) => runtime::Guard::Kind(*kind),
            Self::Tag(key, values) => runtime::Guard::Tag(key, values),
            Self::Field(key, values) => runtime::Guard::Field(key, values),
            Self::OtherTag(key) => runtime::Guard::OtherTag(key),
            Self::Path(keys, values) => runtime::Guard::Path(keys, values),
            Self::KeyKind(key, kind) => runtime::Guard::KeyKind(key, *kind),
            Self::Has(keys) => runtime::Guard::Has(keys),
            Self::Lacks(keys) => runtime::Guard::Lacks(keys),
            Self::Value(values) => runtime::Guard::Value(values),
            Self::Items(kind) => runtime::Guard::Items(*kind),
            Self::Length(length) => runtime::Guard::Length(*length),
        }
    }
}

fn runtime_kind(kinds: Kinds) -> Kind {
    let pairs = [
        (Kinds::NULL, kind::NULL),
        (Kinds::BOOLEAN, kind::BOOLEAN),
        (Kinds::INTEGER, kind::INTEGER),
        (Kinds::FRACTION, kind::FRACTION),
        (Kinds::STRING, kind::STRING),
        (Kinds::ARRAY, kind::ARRAY),
        (Kinds::OBJECT, kind::OBJECT),
    ];
    let found = pairs.into_iter().filter(|(own, _)| kinds.contains(*own));
    // The planner asks for at least one kind. A schema of no kind, `false`, is no branch.
    let found = found.map(|(_, kind)| kind).reduce(Kind::or);
    found.unwrap_or(kind::NULL)
}

impl GuardedValue for Value {
    fn kind(&self) -> Kind {
        match self {
            Self::Null => kind::NULL,
            Self::Bool(_) => kind::BOOLEAN,
            Self::Number(number) if !number.is_f64() => kind::INTEGER,
            Self::Number(number) => match number.as_f64() {
                Some(float) if float.fract() == 0.0 => kind::WHOLE,
                _ => kind::FRACTION,
            },
            Self::String(_) => kind::STRING,
            Self::Array(_) => kind::ARRAY,
            Self::Object(_) => kind::OBJECT,
        }
    }

    fn is_object(&self) -> bool {
        Self::is_object(self)
    }

    fn member(&self, key: &str) -> Option<&Self> {
        self.get(key)
    }

    fn items(&self) -> Option<&[Self]> {
        self.as_array().map(Vec::as_slice)
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }

    fn is(&self, constant: &Constant<'_>) -> bool {
        match constant {
            Constant::Null => self.is_null(),
            Constant::Boolean(value) => self.as_bool() == Some(*value),
            Constant::Integer(value) => integer(self) == Some(i128::from(*value)),
            Constant::Unsigned(value) => integer(self) == Some(i128::from(*value)),
            Constant::Float(value) => self.as_f64() == Some(*value),
            Constant::Text(value) => self.as_str() == Some(*value),
        }
    }
}

fn integer(value: &Value) -> Option<i128> {
    value.as_number().and_then(integer_of)
}

/// The number as an integer. As for the runtime, `8.0` is one.
pub(crate) fn integer_of(number: &Number) -> Option<i128> {
    let whole = |float: &f64| float.fract() == 0.0 && float.abs() < Kinds::EXACT_FLOATS;
    number
        .as_i64()
        .map(i128::from)
        .or_else(|| number.as_u64().map(i128::from))
        .or_else(|| number.as_f64().filter(whole).map(|float| float as i128))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn guards_ask_about_the_json() {
        let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        for (guard, value, expected) in [
            (Guard::Kind(Kinds::NUMBER), json!(1), true),
            (Guard::Kind(Kinds::INTEGER), json!(1.5), false),
            (Guard::Kind(Kinds::INTEGER), json!(8.0), true),
            (
                Guard::Tag("t".to_owned(), vec![json!(1)]),
                json!({"t": 1.0}),
                true,
            ),
            (
                Guard::Tag("t".to_owned(), vec![json!("a"), json!("b")]),
                json!({"t": "b"}),
                true,
            ),
            (Guard::Tag("t".to_owned(), vec![json!(1)]), json!({}), false),
            (
                Guard::Path(keys(&["a", "b"]), vec![json!("x"), json!(1)]),
                json!({"a": {"b": 1.0}}),
                true,
            ),
            (
                Guard::Path(keys(&["a", "b"]), vec![json!("x")]),
                json!({"a": {"c": "x"}, "b": "x"}),
                false,
            ),
            (
                Guard::Path(keys(&["a", "b"]), vec![json!("x")]),
                json!({"a": "x"}),
                false,
            ),
            (
                Guard::KeyKind("a".to_owned(), Kinds::ARRAY),
                json!({"a": []}),
                true,
            ),
            (
                Guard::KeyKind("a".to_owned(), Kinds::INTEGER),
                json!({"a": 8.0}),
                true,
            ),
            (
                Guard::KeyKind("a".to_owned(), Kinds::ARRAY),
                json!({"a": {}}),
                false,
            ),
            (
                Guard::KeyKind("a".to_owned(), Kinds::NULL),
                json!({}),
                false,
            ),
            (
                Guard::Has(keys(&["a", "b"])),
                json!({"a": null, "b": 1}),
                true,
            ),
            (Guard::Has(keys(&["a", "b"])), json!({"a": null}), false),
            (Guard::Lacks(keys(&["a"])), json!({"b": 1}), true),
            (Guard::Value(vec![json!(null)]), json!(null), true),
            (Guard::Items(Kinds::STRING), json!([]), true),
            (Guard::Items(Kinds::STRING), json!(["a", 1]), false),
            (Guard::Length(1), json!([1]), true),
        ] {
            let chosen = chosen_branch([std::slice::from_ref(&guard)].into_iter(), &value);
            assert_eq!(chosen.is_some(), expected, "{guard:?} {value}");
        }
    }

    #[test]
    fn a_branch_that_lacks_a_key_is_asked_last_for_objects_that_have_it() {
        let has = [Guard::Has(vec!["a".to_owned()])];
        let lacks = [Guard::Lacks(vec!["a".to_owned()])];
        let chosen = |value| chosen_branch([&lacks[..], &has[..]].into_iter(), &value);
        assert_eq!(chosen(json!({"a": 1})), Some(1));
        assert_eq!(chosen(json!({"b": 1})), Some(0));
    }

    #[test]
    fn the_first_branch_that_takes_a_value_is_chosen() {
        let branches = [
            vec![Guard::Kind(Kinds::INTEGER)],
            vec![Guard::Kind(Kinds::NUMBER)],
            vec![Guard::Kind(Kinds::ALL)],
        ];
        let chosen = |value| chosen_branch(branches.iter().map(Vec::as_slice), &value);
        assert_eq!(chosen(json!(8)), Some(0));
        // A number that is written with a point is taken for a number if a branch takes numbers.
        assert_eq!(chosen(json!(8.0)), Some(1));
        assert_eq!(chosen(json!("8")), Some(2));
    }
}
