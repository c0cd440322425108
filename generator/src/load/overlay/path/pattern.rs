//! Regular expressions in filters.
//!
//! In: a regular expression and a text. Out: whether it is found there. A filter asks this for each
//! node of a document, so an expression is compiled once. It becomes an automaton whose states are
//! made while a text is read; each state that is made is paid for, so that an expression for which
//! new ones are needed all the time ends soon. As RFC 9535 says, what is no regular expression is
//! found nowhere.

use std::collections::BTreeMap;

use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::nfa::thompson::pikevm::PikeVM;
use regex_automata::nfa::thompson::{self, NFA, WhichCaptures};
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input};
use regex_syntax::hir::{Hir, Look};

use crate::load::overlay::budget::{
    Excess, FREE_STEPS, MAX_PATTERN, MAX_PATTERN_MEMORY, MAX_PATTERNS, OverlayBudget,
};

/// Bytes of a text that are read for one step, as long as the automaton has the states that it
/// needs, and bytes of an expression that is looked up among the compiled ones.
///
/// Without it a text of megabytes would be read for the price of one step. Measured: the automaton
/// reads a byte in about two nanoseconds, so these take about as long as a step of the budget. With
/// 16 a hostile overlay could take about four times as long as its steps say; with 1 a search would
/// be charged about four times what it takes.
const AUTOMATON_BYTES_PER_STEP: usize = 4;

/// Steps for each `\` and each `[` of an expression, which may begin a class of characters, and for
/// each `&&`, `--` and `~~`, which put both sides in order again; they are charged before it is
/// parsed.
///
/// The classes with most ranges, such as `\w`, have hundreds. Measured: putting these in order
/// takes up to 30 microseconds for each class, which is about as long as 2^12 steps last. With a
/// quarter of the value a hostile overlay could take about four times as long as its steps say.
/// With twice the value 512 classes such as `\w`, which is as many as [`MAX_PATTERN`] bytes hold,
/// would cost all of [`FREE_STEPS`].
const CLASS_STEPS: usize = 1 << 12;

/// The same in an expression that may ignore case. Each character of a class is then looked up.
/// Measured: that takes up to nine milliseconds for a class of all characters.
///
/// These steps last about two milliseconds, so a hostile overlay can take several times as long as
/// its steps say. With more, a small document could have too few ordinary classes such as `[a-z]`,
/// which cost as much here: at a sixteenth of [`FREE_STEPS`] they are about a dozen in all
/// expressions together. With less, the hostile overlay would take still longer.
const CASELESS_CLASS_STEPS: usize = FREE_STEPS / 16;

/// Steps for each byte of an expression, charged before it is parsed.
///
/// Measured: parsing takes up to 400 nanoseconds for a byte, which is about as long as 64 steps
/// last: a class puts its ranges in order again for each character in it. What is no regular
/// expression at all is charged as well, so a filter that takes a new text from each node is paid
/// for. With a much smaller value it could take much longer than its steps say; with ten times the
/// value a few expressions of [`MAX_PATTERN`] bytes would cost all of [`FREE_STEPS`].
const BYTE_STEPS: usize = 64;

/// The expressions that were compiled, by their text: those that have to fit a whole text, and
/// those that are searched.
#[derive(Debug, Default)]
pub(in super::super) struct Patterns {
    whole: BTreeMap<String, Option<Pattern>>,
    part: BTreeMap<String, Option<Pattern>>,
}

impl Patterns {
    /// Whether an expression fits a whole text, or some part of it.
    pub(super) fn find(
        &mut self,
        pattern: &str,
        whole: bool,
        text: &str,
        budget: &mut OverlayBudget,
    ) -> Result<bool, Excess> {
        let known = if whole {
            &mut self.whole
        } else {
            &mut self.part
        };
        budget.charge(1 + pattern.len() / AUTOMATON_BYTES_PER_STEP)?;
        if !known.contains_key(pattern) {
            if known.len() == MAX_PATTERNS {
                known.clear();
            }
            let compiled = Pattern::compile(pattern, whole, budget)?;
            known.insert(pattern.to_owned(), compiled);
        }
        match known.get_mut(pattern) {
            Some(Some(pattern)) => pattern.find(text, budget),
            _ => Ok(false),
        }
    }
}

#[derive(Debug)]
struct Pattern {
    nfa: NFA,
    dfa: DFA,
    cache: Cache,
    anchored: Anchored,
}

impl Pattern {
    /// Compiles an expression; `None` if it is none.
    fn compile(
        pattern: &str,
        whole: bool,
        budget: &mut OverlayBudget,
    ) -> Result<Option<Self>, Excess> {
        if pattern.len() > MAX_PATTERN {
            return Err(Excess::Pattern);
        }
        let class_steps = if may_ignore_case(pattern) {
            CASELESS_CLASS_STEPS
        } else {
            CLASS_STEPS
        };
        budget.charge(classes(pattern) * class_steps + pattern.len() * BYTE_STEPS)?;
        // RFC 9485: a dot is neither of the two signs that end a line.
        let Ok(hir) = syntax::parse_with(pattern, &syntax::Config::new().crlf(true)) else {
            return Ok(None);
        };
        let (hir, anchored) = if whole {
            let parts = vec![Hir::look(Look::Start), hir, Hir::look(Look::End)];
            (Hir::concat(parts), Anchored::Yes)
        } else {
            (hir, Anchored::No)
        };
        let config = thompson::Config::new()
            .nfa_size_limit(Some(MAX_PATTERN_MEMORY))
            .which_captures(WhichCaptures::None);
        let nfa = thompson::Compiler::new()
            .configure(config)
            .build_from_hir(&hir);
        // Compiling takes up to nine nanoseconds for each byte that it makes. What became too large
        // has been made as well.
        let size = nfa.as_ref().map_or(MAX_PATTERN_MEMORY, NFA::memory_usage);
        budget.charge(size)?;
        let nfa = nfa.map_err(|_| Excess::Pattern)?;
        let config = DFA::config()
            .unicode_word_boundary(true)
            .skip_cache_capacity_check(true)
            .cache_capacity(MAX_PATTERN_MEMORY);
        let dfa = DFA::builder()
            .configure(config)
            .build_from_nfa(nfa.clone())
            .map_err(|_| Excess::Pattern)?;
        Ok(Some(Self {
            nfa,
            cache: dfa.create_cache(),
            dfa,
            anchored,
        }))
    }

    fn find(&mut self, text: &str, budget: &mut OverlayBudget) -> Result<bool, Excess> {
        budget.charge(1 + text.len() / AUTOMATON_BYTES_PER_STEP)?;
        match self.walk(text, budget)? {
            Some(found) => Ok(found),
            None => self.find_slowly(text, budget),
        }
    }

    /// Reads a text with the automaton; `None` if it cannot, because the expression asks for
    /// borders of words and the text is not ASCII.
    fn walk(&mut self, text: &str, budget: &mut OverlayBudget) -> Result<Option<bool>, Excess> {
        let Self {
            dfa,
            cache,
            anchored,
            nfa,
        } = self;
        // Each state of the expression may have to be looked at, which takes 10 to 25 nanoseconds.
        let new_state = 1 + nfa.states().len();
        let size = cache.memory_usage();
        let input = Input::new(text).anchored(*anchored);
        let Ok(mut state) = dfa.start_state_forward(cache, &input) else {
            return Ok(None);
        };
        for byte in text.bytes() {
            let mut next = dfa.next_state_untagged(cache, state, byte);
            if next.is_unknown() {
                budget.charge(new_state)?;
                let Ok(made) = dfa.next_state(cache, state, byte) else {
                    return Ok(None);
                };
                next = made;
            }
            state = next;
            if state.is_tagged() {
                return Ok((!state.is_quit()).then(|| state.is_match()));
            }
        }
        let last = dfa.next_eoi_state(cache, state);
        // The first state and the last are made, or not, without a word.
        if cache.memory_usage() != size {
            budget.charge(2 * new_state)?;
        }
        Ok(last.ok().map(|state| state.is_match()))
    }

    /// Follows all paths through the expression at once.
    fn find_slowly(&self, text: &str, budget: &mut OverlayBudget) -> Result<bool, Excess> {
        let states = 1 + self.nfa.states().len();
        budget.charge(text.len().saturating_add(1).saturating_mul(states))?;
        let Ok(machine) = PikeVM::new_from_nfa(self.nfa.clone()) else {
            return Err(Excess::Pattern);
        };
        let input = Input::new(text).anchored(self.anchored);
        Ok(machine.is_match(&mut machine.create_cache(), input))
    }
}

/// How many classes of characters an expression may have, and operators between them. Two signs
/// that are no operator count as well, which only costs steps.
fn classes(pattern: &str) -> usize {
    let begin = pattern.matches(['\\', '[']).count();
    let operators = ["&&", "--", "~~"].map(|operator| pattern.matches(operator).count());
    begin + operators.iter().sum::<usize>()
}

/// Whether an expression may turn on the flag `i`, as `(?i)` and `(?si:` do: some question mark is
/// followed by flags. `a?i` counts as well, which only costs steps.
fn may_ignore_case(pattern: &str) -> bool {
    pattern.split('?').skip(1).any(|rest| {
        rest.chars()
            .take_while(|sign| "imsUuRx-".contains(*sign))
            .any(|sign| sign == 'i')
    })
}
