//! Unions: guards that the generator wrote choose the branch. Others are tried only if the value
//! does not fit the chosen one.

use super::guard::{Branches, Constant, Guard, GuardedValue, Kind, kind};
use super::{Input, Json, JsonNumber, Reader, Wire, WireError};
use crate::runtime::amount::Amount;
use crate::runtime::request::json;
use crate::runtime::rule::Rule;
use std::cmp::Ordering;

impl Kind {
    /// The kind of a value.
    #[must_use]
    pub fn of(json: &Json) -> Self {
        match json {
            Json::Null => kind::NULL,
            Json::Bool(_) => kind::BOOLEAN,
            Json::Number(number) => Self::of_number(number),
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

    /// The kind of a number. An integer beyond 64 bits is more likely to fit a branch that takes
    /// numbers.
    pub(crate) fn of_number(number: &JsonNumber) -> Self {
        if number.is_plain() {
            kind::INTEGER
        } else if number.as_i128().is_some() {
            kind::WHOLE
        } else {
            kind::FRACTION
        }
    }
}

impl GuardedValue for Json {
    fn kind(&self) -> Kind {
        Kind::of(self)
    }

    fn is_object(&self) -> bool {
        self.as_object().is_some()
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
            Constant::Integer(value) => self.as_i64() == Some(*value),
            Constant::Unsigned(value) => self.as_u64() == Some(*value),
            Constant::Float(value) => {
                matches!(self, Self::Number(number) if is_float(number, *value))
            }
            Constant::Text(value) => self.as_str() == Some(*value),
        }
    }
}

/// Whether a number is the one that a double stands for, and not only next to it: beyond 2^53 many
/// integers have one double.
fn is_float(number: &JsonNumber, float: f64) -> bool {
    number.as_f64() == Some(float)
        && Amount::Text(&number.text()).compare(Amount::Float(float)) == Some(Ordering::Equal)
}

/// What `union!` writes about a type.
pub trait Union: Wire + Sized + 'static {
    /// What must hold for each branch, in the order in which they are tried; no guard at all takes
    /// every value.
    const BRANCHES: &'static [&'static [Guard<'static>]];

    /// Calls [`BranchReader::branch`] for every branch in the same order, then for the one of
    /// unknown values.
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
    pub fn branch<T, V: Wire>(&mut self, place: &mut T, branch: fn(V) -> T) {
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

/// Chooses a branch and reads it. If the value does not fit that branch, the others that could take
/// it are tried in their order.
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
        let BranchReader { input, result, .. } = reader;
        match chosen {
            Some(_) => result.and_then(|()| input.judge(union)),
            None => result,
        }
    })
}

/// Whether a value fits a branch of a union with all rules of that branch, and those of the place
/// where it stands. No key is left out.
pub(crate) fn fits_a_branch(
    value: &dyn Wire,
    union: &mut dyn Wire,
    rules: &'static [Rule],
) -> bool {
    let text = json(value);
    let mut reader = Reader::new(&text).judging(rules);
    union.read(&mut reader).is_ok() && reader.has_judged()
}

/// Gives the guards of the branch at an index, up to the last branch.
pub type Guards<'a> = Branches<'a, 'static>;

/// What is called with the index of the branch to read, or with none for the one for unknown
/// values.
pub type ReadingBranch<'a> = dyn FnMut(Option<usize>, &mut dyn Input) -> Result<(), WireError> + 'a;

/// How many levels of objects the guards look into: one, unless they follow a path of keys.
pub(super) fn levels(guards: Guards<'_>) -> usize {
    let all = (0..).map_while(guards).flatten();
    let levels = all.map(|guard| match guard {
        Guard::Path(keys, _) => keys.len(),
        _ => 1,
    });
    levels.max().unwrap_or(1)
}

/// Whether the guards ask for nothing but the kind of a value.
pub(super) fn is_decided_by_kind(guards: Guards<'_>) -> bool {
    let mut all = (0..).map_while(guards).flatten();
    all.all(|guard| matches!(guard, Guard::Kind(_)))
}
