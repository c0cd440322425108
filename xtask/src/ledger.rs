//! A ledger as text, for `lint --ledger`.
//!
//! In: what became of every keyword of one document. Out: a line for each keyword, then a line for
//! each place of any JSON, then what nobody reads. Absent: counting, which is the generator's.

use generator::ir::words::any_reason;
use generator::ledger::Ledger;

/// One document.
pub(crate) fn render(document: &str, ledger: &Ledger) -> String {
    let total = ledger.total();
    let mut text = format!(
        "# {document}: {} keywords honoured, {} documentation only, {} ignored; {} places of any JSON\n\n",
        total.honoured,
        total.documentation,
        total.ignored,
        ledger.untyped.len()
    );
    text.push_str("honoured  documentation  ignored  keyword\n");
    for ((object, key), count) in &ledger.keywords {
        text.push_str(&format!(
            "{:>8}  {:>13}  {:>7}  `{key}` of {object}\n",
            count.honoured, count.documentation, count.ignored
        ));
    }
    if !ledger.untyped.is_empty() {
        text.push_str("\nany JSON\n");
    }
    for place in &ledger.untyped {
        let steps: String = place.inside.iter().map(|step| format!(" {step}")).collect();
        text.push_str(&format!(
            "  {}{steps}: {}\n",
            place.at,
            any_reason(&place.reason)
        ));
    }
    if !ledger.unread.is_empty() {
        text.push_str("\nnot read, since nothing refers to it or it means nothing to a client\n");
    }
    for at in &ledger.unread {
        text.push_str(&format!("  {at}\n"));
    }
    text.push('\n');
    text
}
