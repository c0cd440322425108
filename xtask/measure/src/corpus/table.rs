//! The figures of all documents as text: a line for each, totals, and what fell short.
//!
//! In: rows. Out: text. Absent: a verdict, which is the command's.

mod tolerant;

use std::collections::BTreeMap;

use super::figures::{Examples, Row};

/// How many entries the table shows of each of these lists: of one document the places that are not
/// formatted, the lost examples and those that tolerant reading missed, and of all documents the
/// examples of another kind. What is more is counted. Chosen by eye: with one or two, nobody could
/// tell whether one fault explains them all; fifty lost examples of two lines each would push the
/// other documents out of sight. It must not be more than `TOLD` in `trial`, which is how many
/// examples are kept.
const SHOWN: usize = 5;

/// All of it.
pub(super) fn render(rows: &[Row]) -> String {
    let width = rows
        .iter()
        .map(|row| row.document.len())
        .max()
        .unwrap_or_default()
        .max("document".len());
    let compiled = rows.iter().any(|row| row.compiled.is_some());
    let tried = rows.iter().any(|row| row.examples.is_some());
    let mut text = format!(
        "{:width$}  {:>7} {:>8} {:>8} {:>7} {:>7}",
        "document", "time s", "peak MB", "lines", "notes", "untyped"
    );
    if compiled {
        text.push_str(&format!(
            "  {:>8} {:>7} {:>8}",
            "rustc s", "cpu s", "peak MB"
        ));
    }
    if tried {
        text.push_str(&format!(
            "  {:>8} {:>8} {:>8}",
            "examples", "valid", "faithful"
        ));
    }
    text.push('\n');
    for row in rows {
        text.push_str(&line(row, width));
    }
    text.push_str(&totals(rows));
    text.push_str(&tolerant::render(rows));
    text.push_str(&findings(rows));
    text.push_str(&lenient(rows));
    text.push_str(&shortfalls(rows));
    text
}

fn line(row: &Row, width: usize) -> String {
    let generated = &row.generated;
    let mut text = format!(
        "{:width$}  {:>7.2} {:>8}",
        row.document,
        generated.seconds,
        megabytes(row.usage.peak)
    );
    if generated.generated {
        let notes: usize = generated.findings.values().sum();
        text.push_str(&format!(
            " {:>8} {notes:>7} {:>7}",
            generated.lines,
            generated.untyped.len()
        ));
    } else {
        text.push_str(" nothing generated      ");
    }
    if let Some(compiled) = &row.compiled {
        let usage = compiled.usage;
        text.push_str(&format!(
            "  {:>8.1} {:>7.1} {:>8}",
            usage.wall,
            usage.cpu,
            megabytes(usage.peak)
        ));
        if !compiled.good {
            text.push_str(" does not compile");
        }
    }
    if let Some(examples) = &row.examples {
        text.push_str(&format!(
            "  {:>8} {:>8} {:>8}",
            examples.all, examples.valid, examples.faithful
        ));
    }
    text.push('\n');
    text
}

fn megabytes(bytes: u64) -> u64 {
    bytes / 1_000_000
}

fn totals(rows: &[Row]) -> String {
    let sum = |pick: fn(&Row) -> f64| rows.iter().map(pick).sum::<f64>();
    let count = |pick: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| pick(row)).count();
    let generated = count(&|row| row.generated.generated);
    let strict = count(&|row| row.generated.strict);
    let seconds = sum(|row| row.generated.seconds);
    let mut text = format!(
        "\ngenerated  {}, {strict} of them strictly, in {seconds:.1} s\n",
        share(generated, rows.len())
    );
    let lines: usize = rows.iter().map(|row| row.generated.lines).sum();
    let untyped: usize = rows.iter().map(|row| row.generated.untyped.len()).sum();
    text.push_str(&format!(
        "emitted    {lines} lines, {untyped} places of any JSON\n"
    ));
    let asked = count(&|row| row.unformatted.is_some());
    if asked > 0 {
        let good = count(&|row| row.unformatted.as_ref().is_some_and(Vec::is_empty));
        text.push_str(&format!("formatted  {}\n", share(good, asked)));
    }
    if rows.iter().any(|row| row.compiled.is_some()) {
        let good = count(&|row| row.compiled.as_ref().is_some_and(|compiled| compiled.good));
        let asked = count(&|row| row.compiled.is_some());
        let cpu = sum(|row| {
            row.compiled
                .as_ref()
                .map_or(0.0, |compiled| compiled.usage.cpu)
        });
        text.push_str(&format!(
            "compiled   {} without a warning, in {cpu:.0} s of rustc\n",
            share(good, asked)
        ));
    }
    let examples: Vec<&Examples> = rows
        .iter()
        .filter_map(|row| row.examples.as_ref())
        .collect();
    if !examples.is_empty() {
        let sum = |pick: fn(&Examples) -> usize| {
            examples
                .iter()
                .map(|examples| pick(examples))
                .sum::<usize>()
        };
        let (all, valid) = (sum(|one| one.all), sum(|one| one.valid));
        text.push_str(&format!(
            "faithful   {} valid examples\n",
            share(sum(|one| one.faithful), valid)
        ));
        let (invalid, unjudged, untyped) = (
            sum(|one| one.invalid),
            sum(|one| one.unjudged),
            sum(|one| one.untyped),
        );
        text.push_str(&format!(
            "examples   {all}: {valid} valid; {invalid} no values of their schema, {unjudged} with a schema that the validator cannot read, {untyped} \
             with a schema that has no type of its own\n"
        ));
    }
    text
}

fn share(part: usize, whole: usize) -> String {
    let percent = if whole == 0 {
        100.0
    } else {
        part as f64 * 100.0 / whole as f64
    };
    // Never rounded up to all of them.
    format!(
        "{part} of {whole} ({:.2} %)",
        (percent * 100.0).floor() / 100.0
    )
}

fn findings(rows: &[Row]) -> String {
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for (code, number) in rows.iter().flat_map(|row| &row.generated.findings) {
        *codes.entry(code).or_default() += number;
    }
    let list: Vec<String> = codes
        .iter()
        .map(|(code, number)| format!("{code} {number}"))
        .collect();
    format!(
        "findings   {}\n",
        if list.is_empty() {
            "none".to_owned()
        } else {
            list.join(", ")
        }
    )
}

/// The documents of which something was left out.
fn lenient(rows: &[Row]) -> String {
    let names: Vec<&str> = rows
        .iter()
        .filter(|row| row.generated.generated && !row.generated.strict)
        .map(|row| row.document.as_str())
        .collect();
    if names.is_empty() {
        String::new()
    } else {
        format!("lenient    {}\n", names.join(", "))
    }
}

fn shortfalls(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows.iter().filter(|row| row.fell_short()) {
        text.push_str(&format!("\n{} fell short\n", row.document));
        let mut say = |line: &str| text.push_str(&format!("  {}\n", line.replace('\n', "\n  ")));
        let unformatted = row.unformatted.as_deref().unwrap_or_default();
        for place in unformatted.iter().take(SHOWN) {
            say(&format!("not formatted: {place}"));
        }
        if unformatted.len() > SHOWN {
            say(&format!("and {} more places", unformatted.len() - SHOWN));
        }
        row.broken.iter().for_each(|broken| say(broken));
        row.generated.errors.iter().for_each(|error| say(error));
        row.compiled
            .iter()
            .flat_map(|compiled| &compiled.errors)
            .for_each(|error| say(error));
        if let Some(examples) = &row.examples {
            shortfalls_of_examples(examples, &mut say);
        }
    }
    text
}

fn shortfalls_of_examples(examples: &Examples, say: &mut dyn FnMut(&str)) {
    examples.broken.iter().for_each(|broken| say(broken));
    for lost in examples.lost.iter().take(SHOWN) {
        say(&format!("{}\n  as {}: {}", lost.at, lost.rust, lost.why));
    }
    let lost = examples.valid - examples.faithful;
    // With an empty list the program was not built, so no example was tried.
    if lost > SHOWN && !examples.lost.is_empty() {
        say(&format!("and {} more examples", lost - SHOWN));
    }
    let Some(tolerant) = &examples.tolerant else {
        return;
    };
    for unread in tolerant.unread.iter().take(SHOWN) {
        say(&format!(
            "{}\n  as {}, read tolerantly: {}",
            unread.at, unread.rust, unread.why
        ));
    }
    if tolerant.missed > SHOWN {
        say(&format!(
            "and {} more examples, read tolerantly",
            tolerant.missed - SHOWN
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::super::figures::{Lost, Tolerant};
    use super::*;

    #[test]
    fn each_list_of_examples_counts_its_rest() {
        let lost = |kind: &str| {
            let lost = |index| Lost {
                at: format!("#/{kind}/{index}"),
                rust: "types::X".to_owned(),
                why: "wrong".to_owned(),
            };
            (0..SHOWN + 2).map(lost).collect::<Vec<_>>()
        };
        let examples = Examples {
            valid: SHOWN + 4,
            faithful: 1,
            lost: lost("lost"),
            tolerant: Some(Tolerant {
                missed: SHOWN + 9,
                unread: lost("unread"),
                ..Tolerant::default()
            }),
            ..Examples::default()
        };
        let mut lines = Vec::new();
        shortfalls_of_examples(&examples, &mut |line| lines.push(line.to_owned()));
        assert_eq!(
            lines[SHOWN - 1..],
            [
                "#/lost/4\n  as types::X: wrong",
                "and 3 more examples",
                "#/unread/0\n  as types::X, read tolerantly: wrong",
                "#/unread/1\n  as types::X, read tolerantly: wrong",
                "#/unread/2\n  as types::X, read tolerantly: wrong",
                "#/unread/3\n  as types::X, read tolerantly: wrong",
                "#/unread/4\n  as types::X, read tolerantly: wrong",
                "and 9 more examples, read tolerantly",
            ]
        );
    }
}
