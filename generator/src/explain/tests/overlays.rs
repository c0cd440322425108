//! What overlay actions did to what is explained.

use super::*;

#[test]
fn overlays_are_named_with_what_they_did() {
    insta::assert_snapshot!(explain("Pet::born"), @r#"
    shop::Pet::born
        pub born: Option<DateTime>

    comes from
        #/components/schemas/Base/properties/born
        shop.yaml:23:9

    overlays
        mend.yaml:4  the action on `$.components.schemas.Base.required[?@ == 'born']`
            removed: `#/components/schemas/Base/required/1`
            Not every pet has a birthday.

    the document says
        shop.yaml:23  format: date-time, type: string

    its type
        `Option<DateTime>`
        `format: date-time` has a type of its own; `[formats]` in `codegen.toml` can choose text
        optional: no `required` names it
        `null` is no value: `Option`, where `None` is absent

    its name
        `born`: after its key `born`
    "#);
    let colour = explain("Pet::colour");
    assert!(
        colour.contains("mend.yaml:8:") && colour.contains("(the overlay)"),
        "{colour}"
    );
}

/// The lines about overlays of the field `Pet::id`, which two schemas have.
fn edits(actions: &str) -> Vec<String> {
    let overlay =
        format!("overlay: 1.0.0\ninfo: {{title: Mend, version: '1'}}\nactions:\n{actions}");
    let input = Input {
        overlays: vec![File {
            name: "mend.yaml".to_owned(),
            bytes: overlay.into_bytes(),
        }],
        ..input()
    };
    let text = explained(&input, "Pet::id");
    let lines = text.lines().map(str::trim);
    let lines = lines.skip_while(|line| *line != "overlays").skip(1);
    lines
        .take_while(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_place_that_an_action_touched_is_named() {
    assert_eq!(
        edits("  - {target: $..properties.id, update: {title: Number}}\n"),
        [
            "mend.yaml:4  the action on `$..properties.id`",
            "put there: `#/components/schemas/Base/properties/id/title`, \
             `#/components/schemas/Pet/allOf/1/properties/id/title`",
        ]
    );
    assert_eq!(
        edits("  - {target: \"$..required[?@ == 'id']\", remove: true}\n"),
        [
            "mend.yaml:4  the action on `$..required[?@ == 'id']`",
            "removed: `#/components/schemas/Base/required/0`, \
             `#/components/schemas/Pet/allOf/1/required/0`",
        ]
    );
}

#[test]
fn places_of_an_action_that_are_not_named_are_counted() {
    let keys: Vec<String> = (0..40).map(|key| format!("x-k{key:02}: 1")).collect();
    let update = keys.join(", ");
    let edits = edits(&format!(
        "  - {{target: $.components.schemas.Base.properties.id, update: {{{update}}}}}\n"
    ));
    assert!(edits[1].ends_with(" and 37 more"), "{edits:?}");
}
