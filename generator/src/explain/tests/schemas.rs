//! How many schemas an explanation shows.

use super::*;

#[test]
fn lines_that_say_as_above_are_counted() {
    let branches = "{$ref: '#/components/schemas/Text'}, ".repeat(60);
    let with_any = DOCUMENT.replace("any: {}", &format!("any: {{anyOf: [{branches}]}}"));
    let mut input = input();
    input.document.bytes = with_any.into_bytes();
    let text = explained(&input, "Pet::any");
    let says = text.lines().map(str::trim);
    let says = says.skip_while(|line| *line != "the document says").skip(1);
    let lines: Vec<&str> = says.take_while(|line| !line.is_empty()).collect();
    assert_eq!(lines.len(), 41, "{text}");
    assert_eq!(lines.last(), Some(&"… and what is further away"));
}
