//! How much work one document may cause.
//!
//! The bounds on combining schemas are here, each with the document that it protects against and
//! the reason for its value. "Measured" means: over 93 public descriptions of APIs, of up to 13 MB.
//! Absent: bounds of one algorithm, which stand beside it, and bounds on the size of a document,
//! which `load` checks before anything is lowered.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::Node;

/// Steps that all combinations of schemas in one document may take together: forty schemas can ask
/// for 2^40 types. A step is about one property, branch, constant or schema that is merged,
/// compared or looked through. When all are used, nothing more is combined; the schema that took
/// the last is an error. The value must hold a round of comparing a union of [`BRANCHES`], which
/// takes half of it. The most measured is 41,500. Much larger, a hostile document would take
/// longer; measured: some use all within a second.
const STEPS: usize = 500_000;

/// How many plans of unions inside a cycle of unions a document may take.
///
/// A union that is reached through itself is planned without the unions around it. Such a plan
/// holds only there, so it cannot be remembered, and n unions that all contain each other ask for
/// at least (n - 1)! plans. Five need 84, seven 2,365, and eight 16,064; no description measured
/// has two. Beyond the bound plans are remembered although a branch may be missing in them, with a
/// finding at each such union. Measured: all 10,000 take about a second. A tenth would not hold
/// seven; ten times as many would hold only one more and could take ten seconds.
const CYCLIC_UNIONS: usize = 10_000;

/// How many unions are planned inside each other. Planning is recursive, so this bounds the stack:
/// the tests plan all 24 on the 2 MiB of a thread, without optimization, and much more would not be
/// sure to fit. A deeper union may count as any JSON where those around it tell their branches
/// apart, with a finding. The deepest measured is 3, an eighth of the value.
const UNION_DEPTH: usize = 24;

/// How many inline types are built inside each other before the next one becomes a named type of
/// its own.
///
/// Building is recursive. `load` admits documents of 256 levels, and two schemas that intersect can
/// describe lists without end (`A` is a list of `A`, `B` a list of `B`, `C` both). A named type is
/// built later and not inside the one that refers to it; it means the same, up to the bound on
/// lists inside each other (`check/nesting`). The deepest measured is 5. The tests build all 48
/// levels on the 2 MiB of a thread, without optimization, and much more would not be sure to fit.
const INLINE_DEPTH: usize = 48;

/// How many `allOf`s inside each other are searched for the only reference in them.
///
/// `allOf: [{allOf: [{$ref: …}]}]` is as good as the reference. The search is recursive, and a
/// document may nest more than a hundred. What is deeper is merged, which means the same but gives
/// the type a name of its own instead of that of the target. The deepest measured is 1. A tenth
/// would name anew what a tool wraps in one more `allOf`; ten times as many would be no bound.
pub(super) const NESTED_ALL_OF: usize = 16;

/// How many branches the lists of one schema, its `oneOf` and `anyOf`, may make together: one for
/// each combination of a branch of each list.
///
/// Each combination is a schema of its own, and six lists of thirty branches would be 7 * 10^8 of
/// them. A list that goes beyond is left out, so the type allows more; if none is left, the schema
/// is any JSON or, where only heirs of a base make it a union, the base. A finding says so. A
/// single list counts as well, so the value must not be below [`BRANCHES`]; some more may become
/// few types when constants and scalars are joined. It is two lists of 64, and the longest list
/// measured has 111 branches. Much larger, a few schemas could use all [`STEPS`].
pub(super) const COMBINATIONS: usize = 4096;

/// How many branches of one union are compared with each other, once scalars and constants are
/// joined.
///
/// Each is compared with each, so n branches take n^2 of the [`STEPS`] in each round of up to
/// [`ROUNDS`]: 500 take half of all steps, and a second round would take the other half, which is
/// an error. So much more would leave no steps for other schemas. A longer union is any JSON (or
/// the base, if only heirs of a base make it a union), with a warning. The longest measured has
/// 111, which much less would not hold.
pub(super) const BRANCHES: usize = 500;

/// How many keys the comparisons of the groups of required keys in one `oneOf` may look at.
///
/// Each group is compared with each, so that a list of twenty thousand would be four hundred
/// million comparisons. A group counts as one key more than it has. Beyond this bound one of them
/// is taken to contain another: the list is treated as `anyOf`, with a finding. Five hundred groups
/// of three keys, as many as a union may have [`BRANCHES`], are just within the bound; measured:
/// they take some milliseconds. The largest list measured has three groups. A tenth would hold 158
/// such groups; with ten times as much, each of hundreds of lists could take some ten milliseconds.
pub(super) const COMPARED_KEYS: usize = 1_000_000;

/// How many bytes a condition may have as JSON text when it is made.
///
/// The client has the text at each place where the schema is used, so that a list of constants of
/// 30 KB and a thousand references to it would be 30 MB; with this value it is up to about 4 MB. A
/// longer one is not checked, which a finding says. The longest condition measured has 1,141 bytes,
/// which much less would not hold.
pub(super) const CONDITION_BYTES: usize = 4_000;

/// How often nested unions are inlined or branches are joined before the branches count as
/// ambiguous.
///
/// The first round without an ambiguity is the last one. Each round compares all branches with each
/// other, and a chain of unions inside each other could ask for a round for each of them. A union
/// that is ambiguous after the last round is any JSON (or the base, if only heirs of a base make it
/// a union), with a warning. In each round, unions of several kinds of JSON are inlined at most as
/// often, and one that is left is compared as it is. The most measured is 3. With this value a
/// union of up to 176 branches leaves some of the [`STEPS`], with ten times as many rounds one of
/// up to 55; the longest measured has 111.
pub(super) const ROUNDS: usize = 16;

/// How many unions inside each other, at most, are looked into for kinds and constants, and how
/// many lists and objects for what a type can hold.
///
/// The schemas may be recursive, and with b branches at each level about b^6 schemas are looked at,
/// each for one of the [`STEPS`]: four branches take some 5,000 of them, and at three times the
/// depth two branches would take all. What is deeper counts as any kind, as no known constants, or
/// as something that cannot be held, so that branches are told apart by less. The deepest measured
/// is 3, half of the value.
pub(super) const PROFILE_DEPTH: usize = 6;

/// Of how many alternative objects the constants of their keys are compared.
///
/// A union of unions collects the schemas of each key from all objects in it, and twelve levels of
/// four branches ask for 2^24 entries. Beyond the bound the schemas of all keys are forgotten, so
/// that no key of that union is a tag for the unions around it. The most measured is 111. The value
/// has room for eight unions of [`BRANCHES`] in one. Looking for a tag can take one of the
/// [`STEPS`] for each entry of a key, so with much more a few keys could take all.
pub(super) const PROFILED_OBJECTS: usize = 4096;

/// How many levels the examples that prove the plan of a union have below their outermost value.
/// Each object, list and union is a level.
///
/// Guards ask for the keys of an object and the constants in them, or for the kinds of items, which
/// takes one level; the others are room for a union around the object and one in a key. At the last
/// level, lists are empty and the values of keys are null. Schemas may be recursive, and an example
/// is shown in a message, which each further level can make several times as long.
pub(super) const EXAMPLE_DEPTH: usize = 3;

/// How many values of defaults and examples are compared with their schemas. A value counts again
/// for each branch that it is compared with, and with a schema of many constants or properties as
/// several. So does a large one when it is copied (`PARTS_PER_VALUE`).
///
/// An example can be as large as a document, and one that many schemas share is compared with each.
/// The values beyond the bound are not compared, which one note says. Where the constants of one
/// branch of a `oneOf` are no longer compared with another branch, they count as values of both,
/// and the list is checked as `anyOf`, with a finding. Values of an enum that are no longer
/// compared with the limits beside it count as within them. The most measured is 56,000, which much
/// less would not hold. Measured: all 200,000 take half a second.
const EXAMPLE_VALUES: usize = 200_000;

/// What is left for one document.
#[derive(Debug)]
pub(super) struct SchemaBudget {
    steps: usize,
    cyclic_unions: usize,
    example_values: usize,
    /// Whether a value of an example was not compared, which was reported.
    skips_examples: bool,
    /// How many unions are being planned, each inside the one before.
    union_depth: usize,
    /// How many inline types are being built, each inside the one before.
    inline_depth: usize,
}

impl SchemaBudget {
    /// A full one.
    pub(super) fn new() -> Self {
        Self {
            steps: STEPS,
            cyclic_unions: CYCLIC_UNIONS,
            example_values: EXAMPLE_VALUES,
            skips_examples: false,
            union_depth: 0,
            inline_depth: 0,
        }
    }

    /// Takes some steps. Returns `false` when none are left: then nothing more may be combined. The
    /// first time, this is reported.
    pub(super) fn charge(&mut self, steps: usize, at: Node<'_>, sink: &mut Sink) -> bool {
        if self.steps == 0 {
            return false;
        }
        self.steps = self.steps.saturating_sub(steps);
        if self.steps == 0 {
            let headline =
                "the schemas of the document combine in too many ways; the last of them is here";
            let finding = Diagnostic::new(Code::TooLarge, at.pointer(), headline);
            sink.push(finding.help("take apart what `allOf`, `oneOf` and `anyOf` combine here"));
        }
        self.steps > 0
    }

    /// Takes one plan of a union in a cycle. Returns `false`, and reports the union, if none are
    /// left.
    pub(super) fn charge_cyclic_union(&mut self, at: Node<'_>, sink: &mut Sink) -> bool {
        let left = self.cyclic_unions > 0;
        self.cyclic_unions = self.cyclic_unions.saturating_sub(1);
        if !left {
            let headline = "too many unions contain each other; a branch of this one that is one of them may be missing";
            let finding = Diagnostic::new(Code::UnionUndecided, at.pointer(), headline);
            sink.push(finding.help("list the branches of one of the unions in the others"));
        }
        left
    }

    /// Takes some values of examples. Returns `false` when none are left, which is reported the
    /// first time.
    pub(super) fn charge_example(&mut self, values: usize, at: Node<'_>, sink: &mut Sink) -> bool {
        let left = self.example_values > 0;
        self.example_values = self.example_values.saturating_sub(values);
        if !left && !self.skips_examples {
            self.skips_examples = true;
            let headline = "comparing the defaults and examples of the document with their schemas takes too long; from here on they are not compared";
            sink.push(Diagnostic::new(
                Code::ExampleInvalid,
                at.pointer(),
                headline,
            ));
        }
        left
    }

    /// Enters one more union. Returns `false`, enters nothing and reports the union if that would
    /// be too deep.
    pub(super) fn enter_union(&mut self, at: Node<'_>, sink: &mut Sink) -> bool {
        let fits = self.union_depth < UNION_DEPTH;
        self.union_depth += usize::from(fits);
        if !fits {
            let headline = format!(
                "more than {UNION_DEPTH} unions hold each other here; those around may take this one for any JSON when they tell their branches apart"
            );
            let finding = Diagnostic::new(Code::UnionOverlap, at.pointer(), headline);
            sink.push(finding.help("list the branches of this union in the one around it"));
        }
        fits
    }

    /// Leaves a union that was entered.
    pub(super) fn leave_union(&mut self) {
        self.union_depth -= 1;
    }

    /// Enters one more inline type. Returns `false`, and enters nothing, if that would be too deep.
    pub(super) fn enter_inline(&mut self) -> bool {
        let fits = self.inline_depth < INLINE_DEPTH;
        self.inline_depth += usize::from(fits);
        fits
    }

    /// Leaves an inline type that was entered.
    pub(super) fn leave_inline(&mut self) {
        self.inline_depth -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::yaml;

    #[test]
    fn an_exhausted_budget_is_reported_once() {
        let mut sink = Sink::new();
        let document = yaml("a: 1", &mut sink);
        let mut budget = SchemaBudget::new();
        assert!(budget.charge(STEPS - 1, document.root(), &mut sink));
        assert!(!budget.charge(5, document.root(), &mut sink));
        assert!(!budget.charge(1, document.root(), &mut sink));
        assert_eq!(sink.into_sorted().len(), 1);
    }

    #[test]
    fn what_is_too_deep_is_not_entered() {
        let mut sink = Sink::new();
        let document = yaml("a: 1", &mut sink);
        let (at, mut budget) = (document.root(), SchemaBudget::new());
        let entered = (0..UNION_DEPTH + 5)
            .filter(|_| budget.enter_union(at, &mut sink))
            .count();
        assert_eq!(entered, UNION_DEPTH);
        budget.leave_union();
        assert!(budget.enter_union(at, &mut sink));
        assert_eq!(sink.into_sorted().len(), 1);
    }

    #[test]
    fn cyclic_unions_run_out() {
        let mut sink = Sink::new();
        let document = yaml("a: 1", &mut sink);
        let mut budget = SchemaBudget::new();
        let plans = (0..CYCLIC_UNIONS + 5)
            .filter(|_| budget.charge_cyclic_union(document.root(), &mut sink))
            .count();
        assert_eq!(plans, CYCLIC_UNIONS);
        assert_eq!(sink.into_sorted().len(), 1);
    }

    #[test]
    fn values_of_examples_that_are_not_compared_are_reported_once() {
        let mut sink = Sink::new();
        let document = yaml("a: 1", &mut sink);
        let mut budget = SchemaBudget::new();
        let values = (0..EXAMPLE_VALUES + 5)
            .filter(|_| budget.charge_example(1, document.root(), &mut sink))
            .count();
        assert_eq!(values, EXAMPLE_VALUES);
        assert_eq!(sink.len(), 1);
    }
}
