//! How much work one document may cause.
//!
//! The bounds on combining schemas are here, each with the document that it protects against and
//! the reason for its value. "Measured" means: over some seventy public descriptions of APIs, of up
//! to 13 MB. Absent: bounds of one algorithm, which stand beside it, and bounds on the size of a
//! document, which `load` checks before anything is lowered.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::Node;

/// Steps that all combinations of schemas in one document may take together.
///
/// `allOf`, and the siblings of `oneOf`, can be combined in more ways than a document has words:
/// forty schemas can ask for 2^40 types. A step is a property that is merged, or a branch that is
/// compared with another. The most demanding description measured takes 40,000 steps, a twelfth of
/// this; a hostile one has used all of them after about a second. Then nothing more is combined,
/// which is an error at the schema that took the last step.
const STEPS: usize = 500_000;

/// How often a union in a cycle of unions is planned again.
///
/// A union that is reached through itself is planned without the unions around it. Such a plan
/// holds only there, so it cannot be remembered, and of n unions that all contain each other there
/// would be n! plans. Six such unions need less than 2,000 plans and seven nearly 14,000; no
/// description measured has two such unions. Beyond the bound plans are remembered although a
/// branch may be missing in them, which is not reported.
const CYCLIC_UNIONS: usize = 10_000;

/// How many unions are planned inside each other, and how many schemas that are the same as another
/// are followed.
///
/// Planning is recursive and goes through several functions for each union, so this bounds the
/// stack, which may be the 2 MiB of a thread. The deepest measured is 3. A deeper union is any
/// JSON, and a branch behind a longer chain is left out; neither is reported. Any value from 4 to
/// what such a stack holds would do.
pub(super) const UNION_DEPTH: usize = 24;

/// How many inline lists and maps are built inside each other before the next one becomes a named
/// type of its own.
///
/// Building is recursive. `load` admits documents of 256 levels, and two schemas that intersect can
/// describe lists without end (`A` is a list of `A`, `B` a list of `B`, `C` both). A named type is
/// built later and not inside the one that refers to it, so nothing is lost. The deepest measured
/// is 5, so no real document gets such a name; any value from 8 to what the stack of a thread holds
/// would do.
const INLINE_DEPTH: usize = 48;

/// How many `allOf`s inside each other are searched for the only reference in them.
///
/// The search is recursive. `allOf: [{allOf: [{$ref: …}]}]` is as good as the reference. What is
/// deeper is merged, which means the same but gives the type a name of its own instead of that of
/// the target. The deepest measured is 1; any value from 2 to about 100 would do.
pub(super) const NESTED_ALL_OF: usize = 16;

/// How many combinations of the branches of several `oneOf` and `anyOf` in one schema become
/// branches.
///
/// Each combination is a type. Six lists of thirty branches would be 7 * 10^8 of them. The longest
/// single list measured has 111 branches, and no description measured combines two; the value is
/// two lists of 64. The list that goes beyond it is left out, with a finding.
pub(super) const COMBINATIONS: usize = 4096;

/// How many branches of one union are compared with each other.
///
/// Each is compared with each, so n branches take n^2 of the [`STEPS`] in each of the [`ROUNDS`]:
/// 500 take half of all steps. A longer union is any JSON, with a warning, before any step is
/// taken. Otherwise one absurd list would take the steps of all other schemas, and the document
/// would be refused. The longest measured has 111; any value from there up to 707, the root of the
/// steps, would do.
pub(super) const BRANCHES: usize = 500;

/// How many keys the comparisons of the groups of required keys in one `oneOf` may look at.
///
/// Each group is compared with each, so that a list of twenty thousand would be four hundred
/// million comparisons. Beyond this bound one of them is taken to contain another, which is checked
/// less strictly. What people write by hand has a handful of groups; five hundred groups of three
/// keys are within the bound.
pub(super) const COMPARED_KEYS: usize = 1_000_000;

/// How many bytes a condition has at most as JSON text.
///
/// The client has the text at each place where the schema is used, so that a list of constants of
/// 30 KB and a thousand references to it would be 30 MB. What people write has some hundred bytes.
/// A longer condition is not checked, which a finding says. Any value from 1,000 to 10,000 would
/// do.
pub(super) const CONDITION_BYTES: usize = 4_000;

/// How often nested unions are inlined or branches are joined before the branches count as
/// ambiguous.
///
/// Each round makes the list flatter or shorter, and the first round without an ambiguity is the
/// last one. The most measured is 3. Unions in cycles could go on inlining each other; such a union
/// is any JSON, with a warning. Any value from 4 to some dozens would do.
pub(super) const ROUNDS: usize = 16;

/// How deep items of lists and branches of branches are looked into for kinds and constants, and
/// for what a type can hold.
///
/// The schemas may be recursive, and each level may have many branches. The deepest measured is 4.
/// What is deeper counts as any kind, as no constant, as something that cannot be held: the safe
/// answer in each case, after which branches are told apart by less or stay separate.
pub(super) const PROFILE_DEPTH: usize = 6;

/// Of how many alternative objects the constants of their keys are compared.
///
/// A union of unions collects the schemas of each key from all objects in it, and twelve levels of
/// four branches ask for 2^24 entries. The most measured is 111; the value is [`COMBINATIONS`],
/// since no union has more branches. Beyond it the lists are dropped, and no key of that union is a
/// tag.
pub(super) const PROFILED_OBJECTS: usize = 4096;

/// How deep examples go that prove the plan of a union, and how deep examples of the document are
/// compared with their schema.
///
/// Guards look at the keys of an object, the items of a list and the constants in them, which is
/// three levels, so a deeper example would prove no more. Schemas may be recursive, and an example
/// is shown in a message. What is deeper in an example of the document is not judged.
pub(super) const EXAMPLE_DEPTH: usize = 3;

/// How many values of defaults and examples are compared with their schemas.
///
/// An example can be as large as a document, and a schema that is used in thousands of places is
/// compared in each. The largest description measured has 260,000 values in all, of which examples
/// are a part. The values beyond the bound are not judged; as a misfit is a note and changes no
/// code, only a note may be missing.
const EXAMPLE_VALUES: usize = 200_000;

/// What is left for one document.
#[derive(Debug)]
pub(super) struct SchemaBudget {
    steps: usize,
    cyclic_unions: usize,
    example_values: usize,
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

    /// Takes one plan of a union in a cycle. Returns `false` when none are left.
    pub(super) fn charge_cyclic_union(&mut self) -> bool {
        let left = self.cyclic_unions > 0;
        self.cyclic_unions = self.cyclic_unions.saturating_sub(1);
        left
    }

    /// Takes one value of an example. Returns `false` when none are left.
    pub(super) fn charge_example(&mut self) -> bool {
        let left = self.example_values > 0;
        self.example_values = self.example_values.saturating_sub(1);
        left
    }

    /// Enters one more union. Returns `false`, and enters nothing, if that would be too deep.
    pub(super) fn enter_union(&mut self) -> bool {
        let fits = self.union_depth < UNION_DEPTH;
        self.union_depth += usize::from(fits);
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
        let mut budget = SchemaBudget::new();
        let entered = (0..UNION_DEPTH + 5)
            .filter(|_| budget.enter_union())
            .count();
        assert_eq!(entered, UNION_DEPTH);
        budget.leave_union();
        assert!(budget.enter_union());
    }

    #[test]
    fn cyclic_unions_run_out() {
        let mut budget = SchemaBudget::new();
        let plans = (0..CYCLIC_UNIONS + 5)
            .filter(|_| budget.charge_cyclic_union())
            .count();
        assert_eq!(plans, CYCLIC_UNIONS);
    }
}
