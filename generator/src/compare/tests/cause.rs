//! What a change comes from, and the lines that are shown for it.

use super::{CauseKind, Change, compared, document, input, source};
use crate::File;

const OLD: &str = "A: {type: object, properties: {a: {type: string}}}";
const NEW: &str = "A: {type: object, properties: {a: {type: string}, b: {type: string}}}";

fn only(changes: Vec<Change>) -> Change {
    assert_eq!(changes.len(), 1, "{changes:#?}");
    changes.into_iter().next().expect("one change")
}

#[test]
fn an_edit_of_the_document_is_caused_by_the_document() {
    let change = only(compared(&document("", OLD), &document("", NEW)));
    assert_eq!(change.cause.kind, CauseKind::Document);
}

#[test]
fn an_edit_of_an_overlay_is_caused_by_the_overlay() {
    let overlay = "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions: [{target: '$.components.schemas.A.properties', update: {b: {type: string}}}]\n";
    let overlay = File {
        name: "o.yaml".to_owned(),
        bytes: overlay.as_bytes().to_vec(),
    };
    let edited = crate::Input {
        overlays: vec![overlay],
        ..input(source("", OLD))
    };
    let change = only(compared(&document("", OLD), &crate::analyze(&edited)));
    assert_eq!(change.cause.kind, CauseKind::Overlay);
}

#[test]
fn an_added_field_is_shown_where_it_is_and_where_it_would_have_been() {
    let change = only(compared(&document("", OLD), &document("", NEW)));
    let exact =
        |location: &Option<super::SourceLocation>| location.as_ref().map(|location| location.exact);
    assert_eq!(exact(&change.cause.old), Some(false));
    assert_eq!(exact(&change.cause.new), Some(true));
}

#[test]
fn a_long_line_is_cut_around_the_position() {
    let filler = "x".repeat(10_000);
    let long = |schema: &str| {
        document(
            "",
            &format!("Z: {{type: string, description: {filler}}}, {schema}"),
        )
    };
    let change = only(compared(&long(OLD), &long(NEW)));
    let excerpt = change.cause.new.map(|location| location.excerpt);
    let line = excerpt.and_then(|lines| lines.into_iter().next());
    let text = line.map(|line| line.text).unwrap_or_default();
    assert!(
        text.contains("b: {type: string}") && text.len() < 1000,
        "{text}"
    );
}

#[test]
fn an_ellipsis_stands_for_the_lines_behind_an_excerpt() {
    let values: String = (0..20)
        .map(|number| format!("\n            v{number},"))
        .collect();
    let new = format!(
        "A: {{type: object, properties: {{a: {{type: string}}, b: {{type: string, enum: [{values}]}}}}}}"
    );
    let changes = compared(&document("", OLD), &document("", &new));
    let locations = changes.into_iter().filter_map(|change| change.cause.new);
    let excerpts: Vec<_> = locations
        .map(|location| location.excerpt)
        .filter(|excerpt| excerpt.len() > 1)
        .collect();
    assert!(!excerpts.is_empty());
    for excerpt in excerpts {
        let (first, last) = (&excerpt[0], &excerpt[excerpt.len() - 1]);
        assert_eq!((last.text.as_str(), last.number), ("…", first.number + 12));
        assert_eq!(excerpt.len(), 13);
    }
}
