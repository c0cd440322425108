//! Sets of JSON kinds.
//!
//! In and out: a small set. Integers and fractions are told apart, since `type` does. Absent:
//! formats and widths.

/// A set of JSON kinds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Kinds(u8);

impl Kinds {
    /// No kind.
    pub const NONE: Self = Self(0);
    /// `null`.
    pub const NULL: Self = Self(1);
    /// `true`, `false`.
    pub const BOOLEAN: Self = Self(2);
    /// A number without a fraction.
    pub const INTEGER: Self = Self(4);
    /// A number with a fraction.
    pub const FRACTION: Self = Self(8);
    /// Any number.
    pub const NUMBER: Self = Self(4 | 8);
    /// A string.
    pub const STRING: Self = Self(16);
    /// A list.
    pub const ARRAY: Self = Self(32);
    /// An object.
    pub const OBJECT: Self = Self(64);
    /// Every kind.
    pub const ALL: Self = Self(127);

    /// 2^53: a double (IEEE 754) holds every integer of a smaller magnitude, so a whole float below
    /// it is taken for that integer, as `3.0` is 3. From here on neighbouring integers can be the
    /// same float. The runtime has the same bound (`wire/scalar.rs`).
    pub const EXACT_FLOATS: f64 = 9_007_199_254_740_992.0;

    /// The kinds of both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The kinds in both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The kinds that are in this set only.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether all kinds of the other set are in this one.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether there is no kind in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the values of all kinds are of one type, as integers and fractions are numbers.
    pub(crate) fn is_one_type(self) -> bool {
        let types = [
            Self::NULL,
            Self::BOOLEAN,
            Self::NUMBER,
            Self::STRING,
            Self::ARRAY,
            Self::OBJECT,
        ];
        types.into_iter().any(|one| one.contains(self)) && !self.is_empty()
    }

    /// The names of the kinds, as the runtime spells them: `NULL`, `BOOLEAN`, `INTEGER`,
    /// `FRACTION`, `NUMBER`, `STRING`, `ARRAY`, `OBJECT`.
    pub fn names(self) -> Vec<&'static str> {
        const NAMED: [(Kinds, &str); 7] = [
            (Kinds::NULL, "NULL"),
            (Kinds::BOOLEAN, "BOOLEAN"),
            (Kinds::NUMBER, "NUMBER"),
            (Kinds::STRING, "STRING"),
            (Kinds::ARRAY, "ARRAY"),
            (Kinds::OBJECT, "OBJECT"),
            (Kinds::NONE, ""),
        ];
        let mut names: Vec<_> = NAMED
            .iter()
            .filter(|(kinds, _)| !kinds.is_empty() && self.contains(*kinds))
            .map(|(_, name)| *name)
            .collect();
        if !self.contains(Self::NUMBER) {
            names.extend(self.contains(Self::INTEGER).then_some("INTEGER"));
            names.extend(self.contains(Self::FRACTION).then_some("FRACTION"));
        }
        names
    }
}

impl std::fmt::Debug for Kinds {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.names().join("|"))
    }
}
