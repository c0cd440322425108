//! What tolerant reading made of one example, and whether it had to.
//!
//! In: a case and what the program said of it. Out: its figures. Two things must hold: an example
//! is read unless it is of another JSON kind as a whole than its schema says, and what strict
//! reading reads is read to the same value, without a correction that strict reading refuses.

use super::super::figures::Tolerant;
use super::super::judge::Verdict;
use super::Case;

/// The corrections that strict reading refuses, as the runtime names them.
const REFUSED: [&str; 2] = ["Converted", "Placeholder"];

impl Tolerant {
    /// Counts one example that was read strictly and tolerantly.
    pub(super) fn note(
        &mut self,
        case: &Case,
        strict: &Result<&str, &str>,
        tolerant: &Result<&str, &str>,
    ) {
        let said = match tolerant {
            Ok(said) => said,
            Err(why) if case.verdict == Verdict::OfAnotherKind && strict.is_err() => {
                self.others += 1;
                return case.tell((*why).to_owned(), &mut self.of_another_kind);
            }
            Err(why) => return self.miss(case, (*why).to_owned()),
        };
        let (deviations, value) = said.split_once(' ').unwrap_or_default();
        let is_corrected = self.count(deviations);
        match strict {
            Ok(strict) if is_corrected => {
                let why =
                    format!("strict reading reads it, tolerant reading corrects it: {strict}");
                self.miss(case, why);
            }
            Ok(strict) if *strict != value => {
                let why = format!("tolerant reading reads another value: {strict} and {value}");
                self.miss(case, why);
            }
            Err(why) if !is_corrected => {
                let why = format!("strict reading refuses it, tolerant reading does not: {why}");
                self.miss(case, why);
            }
            Ok(_) | Err(_) => self.read += 1,
        }
    }

    /// Counts one example that had to be read.
    fn miss(&mut self, case: &Case, why: String) {
        self.missed += 1;
        case.tell(why, &mut self.unread);
    }

    /// Counts the deviations of one example; whether strict reading refuses one of them.
    fn count(&mut self, deviations: &str) -> bool {
        let mut is_corrected = false;
        for (what, places) in deviations
            .split(',')
            .filter_map(|entry| entry.split_once('='))
        {
            let count = self.deviations.entry(what.to_owned()).or_default();
            count.places += places.parse::<usize>().unwrap_or_default();
            count.examples += 1;
            is_corrected |= REFUSED.iter().any(|refused| what.ends_with(refused));
        }
        is_corrected
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::super::figures::Count;
    use super::super::TOLD;
    use super::*;

    fn case(verdict: Verdict) -> Case {
        Case {
            at: "#/example".to_owned(),
            rust: "types::Item".to_owned(),
            value: Value::Null,
            verdict,
        }
    }

    #[test]
    fn deviations_are_counted_by_kind() {
        let mut tolerant = Tolerant::default();
        let said = r#"MissingKey/Placeholder=2,WrongFormat/Kept=1 {"a":0}"#;
        tolerant.note(&case(Verdict::Invalid), &Err("missing"), &Ok(said));
        let said = r#"WrongFormat/Kept=3 {"a":1}"#;
        tolerant.note(&case(Verdict::Invalid), &Ok(r#"{"a":1}"#), &Ok(said));
        tolerant.note(&case(Verdict::Valid), &Ok("{}"), &Ok(" {}"));
        assert_eq!(tolerant.read, 3);
        assert!(tolerant.unread.is_empty());
        let count = |places, examples| Count { places, examples };
        assert_eq!(
            tolerant.deviations.into_iter().collect::<Vec<_>>(),
            [
                ("MissingKey/Placeholder".to_owned(), count(2, 1)),
                ("WrongFormat/Kept".to_owned(), count(4, 2)),
            ]
        );
    }

    #[test]
    fn only_a_value_of_another_kind_may_be_left_unread() {
        let mut tolerant = Tolerant::default();
        let refused: Result<&str, &str> = Err("expected an object, found a list");
        tolerant.note(&case(Verdict::OfAnotherKind), &refused, &refused);
        tolerant.note(&case(Verdict::OfAnotherKind), &Ok("[]"), &refused);
        tolerant.note(&case(Verdict::Invalid), &refused, &refused);
        tolerant.note(&case(Verdict::Unjudged), &refused, &refused);
        assert_eq!((tolerant.read, tolerant.of_another_kind.len()), (0, 1));
        assert_eq!(tolerant.unread.len(), 3);
    }

    #[test]
    fn strict_and_tolerant_reading_must_agree() {
        let mut tolerant = Tolerant::default();
        for (strict, said) in [
            (Ok("{}"), "Null/Placeholder=1 {}"),
            (Ok("{}"), r#" {"a":1}"#),
            (Err("missing"), "WrongFormat/Kept=1 {}"),
        ] {
            tolerant.note(&case(Verdict::Valid), &strict, &Ok(said));
        }
        assert_eq!((tolerant.read, tolerant.unread.len()), (0, 3));
    }

    #[test]
    fn what_a_list_has_no_room_for_is_counted() {
        let mut tolerant = Tolerant::default();
        let refused: Result<&str, &str> = Err("expected an object, found a list");
        for _ in 0..=TOLD {
            tolerant.note(&case(Verdict::OfAnotherKind), &refused, &refused);
            tolerant.note(&case(Verdict::Valid), &Ok("{}"), &refused);
        }
        assert_eq!((tolerant.unread.len(), tolerant.missed), (TOLD, TOLD + 1));
        assert_eq!(
            (tolerant.of_another_kind.len(), tolerant.others),
            (TOLD, TOLD + 1)
        );
    }
}
