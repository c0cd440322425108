//! What tolerant reading made of the examples of all documents, as text.

use std::collections::BTreeMap;

use super::super::figures::{Count, Lost, Row, Tolerant};
use super::{SHOWN, share};

/// The total, a table of the deviations by their kinds, and the examples that are of another kind
/// as a whole; nothing unless it was asked for.
pub(super) fn render(rows: &[Row]) -> String {
    let of = |row: &Row| row.examples.as_ref()?.tolerant.clone();
    let all: Vec<(&str, Tolerant)> = rows
        .iter()
        .filter_map(|row| Some((row.document.as_str(), of(row)?)))
        .collect();
    if all.is_empty() {
        return String::new();
    }
    let sum = |pick: fn(&Tolerant) -> usize| all.iter().map(|(_, one)| pick(one)).sum::<usize>();
    let (tried, read) = (sum(|one| one.tried), sum(|one| one.read));
    let mut text = format!("tolerant   {} examples read\n", share(read, tried));
    text.push_str(&deviations(all.iter().map(|(_, one)| one)));
    let others: Vec<(&str, &Lost)> = all
        .iter()
        .flat_map(|(document, one)| one.of_another_kind.iter().map(|lost| (*document, lost)))
        .collect();
    for (document, lost) in others.iter().take(SHOWN) {
        text.push_str(&format!(
            "  not read, of another kind: {document} {}: {}\n",
            lost.at, lost.why
        ));
    }
    // Each document lists only its first ones.
    let rest = sum(|one| one.others) - others.len().min(SHOWN);
    if rest > 0 {
        text.push_str(&format!("  and {rest} more\n"));
    }
    text
}

/// How often each deviation was reported, the most frequent first.
fn deviations<'a>(all: impl Iterator<Item = &'a Tolerant>) -> String {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for (what, count) in all.flat_map(|one| &one.deviations) {
        let sum = counts.entry(what).or_default();
        sum.places += count.places;
        sum.examples += count.examples;
    }
    let mut counts: Vec<(&str, Count)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(count.places));
    if counts.is_empty() {
        return String::new();
    }
    let mut text = format!(
        "  {:16} {:13} {:>8} {:>8}\n",
        "deviation", "correction", "places", "examples"
    );
    for (what, count) in counts {
        let (kind, correction) = what.split_once('/').unwrap_or((what, ""));
        text.push_str(&format!(
            "  {:16} {:13} {:>8} {:>8}\n",
            words(kind),
            words(correction),
            count.places,
            count.examples
        ));
    }
    text
}

/// The words of a name of Rust: `missing key` for `MissingKey`.
fn words(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for character in name.chars() {
        if character.is_ascii_uppercase() && !text.is_empty() {
            text.push(' ');
        }
        text.push(character.to_ascii_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::super::figures::Examples;
    use super::*;

    #[test]
    fn the_table_has_a_line_for_each_kind() {
        let deviations = [
            ("WrongFormat/Kept", 2, 1),
            ("MissingKey/Placeholder", 12, 9),
        ];
        let row = |document: &str| Row {
            document: document.to_owned(),
            examples: Some(Examples {
                tolerant: Some(Tolerant {
                    tried: 10,
                    read: 9,
                    deviations: deviations
                        .map(|(what, places, examples)| {
                            (what.to_owned(), Count { places, examples })
                        })
                        .into(),
                    of_another_kind: vec![Lost {
                        at: "#/x/example".to_owned(),
                        rust: "types::X".to_owned(),
                        why: "expected an object, found a list".to_owned(),
                    }],
                    others: 4,
                    ..Tolerant::default()
                }),
                ..Examples::default()
            }),
            ..Row::default()
        };
        let expected = "\
tolerant   18 of 20 (90.00 %) examples read
  deviation        correction      places examples
  missing key      placeholder         24       18
  wrong format     kept                 4        2
  not read, of another kind: a.json #/x/example: expected an object, found a list
  not read, of another kind: b.json #/x/example: expected an object, found a list
  and 6 more
";
        assert_eq!(render(&[row("a.json"), row("b.json")]), expected);
        assert_eq!(render(&[Row::default()]), "");
    }
}
