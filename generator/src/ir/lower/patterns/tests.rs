//! What patterns cost, and how they are spelled.

use super::*;

#[test]
fn a_pattern_is_compiled_once() {
    let mut patterns = Patterns::default();
    for _ in 0..100 {
        assert_eq!(
            patterns.in_runtime("^a{1000}$").as_deref(),
            Some("^a{1000}$")
        );
        assert_eq!(patterns.matches("^a{1000}$", "b"), Some(false));
        assert_eq!(patterns.matches("(?=a)", "a"), None);
    }
    assert_eq!(patterns.known.len(), 2);
    assert!(patterns.steps < 2_000);
}

#[test]
fn all_patterns_together_are_limited() {
    let mut patterns = Patterns::default();
    let large = (0..1_000).map(|index| format!("{index}a{{10000}}"));
    let checked = large.filter(|pattern| patterns.in_runtime(pattern).is_some());
    assert_eq!(checked.count(), 99);
    // What was compiled before stays.
    assert!(patterns.in_runtime("0a{10000}").is_some());
    assert!(patterns.in_runtime("b").is_none());
}

/// A repetition copies all ranges of a class, and each is compared where none matches.
#[test]
fn a_class_costs_more_the_more_ranges_it_has() {
    let ranges: String = (0..600)
        .filter_map(|index| char::from_u32(0x100 + 3 * index))
        .collect();
    let (long, short) = (format!("[{ranges}]{{1900}}"), format!("[{ranges}]{{100}}"));
    let mut patterns = Patterns::default();
    assert!(patterns.in_runtime(&long).is_none());
    let short = (0..1_000).map(|index| format!("{index}{short}"));
    let checked = short.filter(|pattern| patterns.in_runtime(pattern).is_some());
    assert_eq!(checked.count(), 131);
}

/// A group takes steps of its own, as many as a pattern of a few words can nest.
#[test]
fn a_group_costs_steps() {
    let nested = format!("{}a{}{{2000}}", "(".repeat(40), ")".repeat(40));
    assert!(Patterns::default().in_runtime(&nested).is_none());
}

/// All steps can be looked at before the first byte is read.
#[test]
fn matching_an_empty_text_is_limited() {
    let mut patterns = Patterns::default();
    let mut matches = (0..10_000).map(|_| patterns.matches("^(a?){4000}$", ""));
    assert_eq!(matches.next(), Some(Some(true)));
    assert!(matches.any(|found| found.is_none()));
}

#[test]
fn matching_is_limited() {
    let mut patterns = Patterns::default();
    let text = "b".repeat(10_000);
    let mut matches = (0..).map(|_| patterns.matches("^a{10000}$", &text));
    assert!(matches.by_ref().take(10_000).any(|found| found.is_none()));
    assert_eq!(matches.next(), Some(None));
}

#[test]
fn what_is_too_large_for_the_client_is_not_called_wrong() {
    for (pattern, is_large) in [
        ("(a{1000}){1000}", true),
        ("", false),
        ("a", false),
        ("()", false),
        ("a{0,9}", false),
        ("[a-z]{0,900}", false),
        ("(?i)[^bdfhjln]{0,900}", false),
        ("(?i)[^\\w\\s.:;,/]{0,900}", false),
        ("(|||)", false),
    ] {
        assert!(is_large || steps(pattern) < MOST_STEPS);
        let fault = Patterns::default().compile(pattern).err();
        assert_eq!(
            matches!(fault, Some(Fault::Unsupported("a very long repetition"))),
            is_large,
            "{pattern}: {fault:?}"
        );
        assert_eq!(fault.is_some(), is_large);
    }
}

#[test]
fn a_wrong_pattern_with_a_long_repetition_is_called_wrong() {
    for pattern in ["(a{1000}", "(a{999}"] {
        let wrong = Patterns::default().compile(pattern).err();
        assert!(matches!(wrong, Some(Fault::Invalid(_))), "{wrong:?}");
    }
}

#[test]
fn repetitions_multiply() {
    for (pattern, expected) in [
        ("abc", 3),
        ("a{2,10}b", 11),
        ("((a{1,1000}){1000}){1000}", 1_002_002_000),
        ("\\{2\\}", 3),
        ("(a|bc){3}d", 19),
        ("(a{5})?{3}", 24),
        ("a*+{3}", 9),
        ("[a-z0-9_]{3}", 3),
        ("[^\\]a-c\\d-]{3}", 3),
        ("[abcdefgh]{3}", 6),
        ("[\\u{4000}-\\u{5000}a]", 1),
        ("\\u{4000}\\x{61}a", 3),
    ] {
        assert_eq!(steps(pattern), expected, "{pattern}");
    }
    assert!(steps(&"(".repeat(100_000)) <= 1 && steps(&"a{99999999999999999999}".repeat(9)) >= 9);
}

/// The steps of the first repetition are all that a number can hold, and more follow.
#[test]
fn countless_steps_are_no_overflow() {
    assert_eq!(steps("a{18446744073709551615}b(c)d"), usize::MAX);
    assert_eq!(steps("((a{18446744073709551615}b(c"), usize::MAX);
}
