//! What overlays hide of a change of the document.

use super::*;

/// A document with an overlay of these actions.
fn corrected(servers: &str, schemas: &str, actions: &str) -> Analysis {
    let text = source(
        "/a: {get: {operationId: list, responses: {'204': {description: d}}}}",
        schemas,
    );
    let overlay =
        format!("{{overlay: 1.0.0, info: {{title: t, version: '1'}}, actions: [{actions}]}}");
    crate::analyze(&Input {
        overlays: vec![File {
            name: "o.yaml".to_owned(),
            bytes: overlay.into_bytes(),
        }],
        ..input(text.replace("[{url: 'https://example.com'}]", servers))
    })
}

const SERVER: &str = "{target: $.servers, remove: true}, {target: $, update: {servers: [{url: 'https://ours.example.com'}]}}";

#[test]
fn a_value_that_an_action_takes_away_has_changed() {
    let (old, new) = (
        corrected("[]", "", SERVER),
        corrected("[{url: 'https://theirs.example.com'}]", "", SERVER),
    );
    let changes = compared(&old, &new);
    assert_eq!(changes.len(), 1, "{changes:#?}");
    let change = &changes[0];
    assert_eq!(change.rule.id, "overlay-covers-change");
    assert_eq!(change.path, "overlay::#/servers");
    assert_eq!(change.before.as_deref(), Some("[]"));
    assert_eq!(change.cause.kind, CauseKind::Overlay);
    let place = change.cause.new.as_ref().map(|place| place.file.as_str());
    assert_eq!(place, Some("o.yaml"), "the action is named");
    assert_eq!(rules_and_paths(&new, &new), [""; 0]);
}

#[test]
fn a_value_that_an_action_replaces_has_changed() {
    let of = |keyword: &str, theirs: &str, ours: &str| {
        let schemas = format!("A: {{type: string, {keyword}: {theirs}}}");
        let action = format!("{{target: $.components.schemas.A, update: {{{keyword}: {ours}}}}}");
        corrected("[]", &schemas, &action)
    };
    let changes = compared(&of("maxLength", "5", "9"), &of("maxLength", "6", "9"));
    assert_eq!(changes[0].rule.id, "overlay-covers-change", "{changes:#?}");
    assert_eq!(changes[0].wire.old_client.grade, Grade::MayFail);
    let changes = compared(
        &of("description", "Old.", "Ours."),
        &of("description", "New.", "Ours."),
    );
    assert_eq!(changes[0].rule.id, "overlay-covers-change", "{changes:#?}");
    assert_eq!(changes[0].wire.worst(), Grade::Works, "words fail nowhere");
}

#[test]
fn what_an_action_merged_into_is_gone_and_made_anew() {
    let action = "{target: $.components.schemas, update: {A: {description: Ours.}}}";
    let of = |name: &str| {
        let schemas = format!("{name}: {{type: object, properties: {{a: {{type: string}}}}}}");
        corrected("[]", &schemas, action)
    };
    let changes = rules_and_paths(&of("A"), &of("B"));
    let wanted = "overlay-creates-place overlay::#/components/schemas/A".to_owned();
    assert!(changes.contains(&wanted), "{changes:?}");
    let made = "{target: $.components.schemas, update: {Own: {type: string}}}";
    let (old, new) = (
        corrected("[]", "A: {type: string}", made),
        corrected("[]", "A: {type: integer}", made),
    );
    let changes = rules_and_paths(&old, &new);
    assert!(
        changes.iter().all(|change| !change.starts_with("overlay-")),
        "{changes:?}"
    );
}

#[test]
fn a_change_is_found_however_many_places_an_action_covers() {
    let of = |last: u32| {
        let keys: String = (0..10_500).map(|key| format!("k{key}: 1, ")).collect();
        let schemas = format!("A: {{type: string, x-map: {{{keys} last: {last}}}}}");
        let action = "{target: \"$.components.schemas.A['x-map'].*\", remove: true}";
        corrected("[]", &schemas, action)
    };
    let wanted = "overlay-covers-change overlay::#/components/schemas/A/x-map/last";
    assert_eq!(rules_and_paths(&of(1), &of(2)), [wanted]);
}
