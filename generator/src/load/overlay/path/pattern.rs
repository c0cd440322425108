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

use crate::load::overlay::budget::{Budget, Excess, MAX_PATTERN, MAX_PATTERN_MEMORY, MAX_PATTERNS};

/// Bytes of a text for which a step is paid when the states are there already: two nanoseconds
/// each.
const BYTES_PER_STEP: usize = 8;

/// States of the expression that are looked at in one step, when a state of the automaton is made
/// of them.
const STATES_PER_STEP: usize = 2;

/// Steps for each character that may begin a class of characters. The largest classes have 700
/// ranges, each of which may have to be completed by its other cases.
const CLASS_STEPS: usize = 1 << 14;

/// Steps for each byte of an expression, charged before it is parsed.
///
/// Parsing a byte and making states of it takes about as long as looking at 64 nodes, with
/// allocations for each part of the expression. So an expression of [`MAX_PATTERN`] bytes that is
/// no regular expression at all still costs 2^16 steps, and a filter that takes a new one from each
/// node ends within the budget.
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
        budget: &mut Budget,
    ) -> Result<bool, Excess> {
        let known = if whole {
            &mut self.whole
        } else {
            &mut self.part
        };
        budget.charge(1 + pattern.len() / BYTES_PER_STEP)?;
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
    fn compile(pattern: &str, whole: bool, budget: &mut Budget) -> Result<Option<Self>, Excess> {
        if pattern.len() > MAX_PATTERN {
            return Err(Excess::Pattern);
        }
        let classes = pattern.bytes().filter(|byte| matches!(byte, b'\\' | b'['));
        budget.charge(classes.count() * CLASS_STEPS + pattern.len() * BYTE_STEPS)?;
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
        // A step for each byte that was made, of what became too large as well.
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

    fn find(&mut self, text: &str, budget: &mut Budget) -> Result<bool, Excess> {
        budget.charge(1 + text.len() / BYTES_PER_STEP)?;
        match self.walk(text, budget)? {
            Some(found) => Ok(found),
            None => self.find_slowly(text, budget),
        }
    }

    /// Reads a text with the automaton; `None` if it cannot, because the expression asks for
    /// borders of words and the text is not ASCII.
    fn walk(&mut self, text: &str, budget: &mut Budget) -> Result<Option<bool>, Excess> {
        let Self {
            dfa,
            cache,
            anchored,
            nfa,
        } = self;
        let new_state = 1 + nfa.states().len() / STATES_PER_STEP;
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

    /// Follows all pointer_bytes through the expression at once.
    fn find_slowly(&self, text: &str, budget: &mut Budget) -> Result<bool, Excess> {
        let states = 1 + self.nfa.states().len() / STATES_PER_STEP;
        budget.charge(text.len().saturating_add(1).saturating_mul(states))?;
        let Ok(machine) = PikeVM::new_from_nfa(self.nfa.clone()) else {
            return Err(Excess::Pattern);
        };
        let input = Input::new(text).anchored(self.anchored);
        Ok(machine.is_match(&mut machine.create_cache(), input))
    }
}
