//! Small schemas for tests.

use super::{SchemaRef, Schemas};
use crate::diagnostic::Sink;
use crate::spec::Version;
use crate::spec::testing::yaml;

/// Runs a test on the schemas of a text; each is meant by its name. References between them are
/// `#/components/schemas/…`, for which `@…` is short.
pub(crate) fn with_schemas<T>(
    text: &str,
    test: impl for<'d> FnOnce(&mut Schemas<'d, '_>, &dyn Fn(&str) -> SchemaRef<'d>) -> T,
) -> T {
    with_schemas_of(Version::V31, text, test).0
}

/// The same for a version of OpenAPI, with the number of findings.
pub(crate) fn with_schemas_of<T>(
    version: Version,
    text: &str,
    test: impl for<'d> FnOnce(&mut Schemas<'d, '_>, &dyn Fn(&str) -> SchemaRef<'d>) -> T,
) -> (T, usize) {
    let mut indented = String::from("components:\n  schemas:\n");
    for line in text.lines() {
        let expanded = line.replace('@', "#/components/schemas/");
        indented += &format!("    {expanded}\n");
    }
    let mut sink = Sink::new();
    let document = yaml(&indented, &mut sink);
    let before = sink.len();
    let schema = |name: &str| {
        let path = ["components", "schemas", name];
        let node = path
            .iter()
            .try_fold(document.root(), |node, key| node.get(key));
        SchemaRef::of(node.unwrap())
    };
    let result = test(&mut Schemas::new(&document, version, &mut sink), &schema);
    (result, sink.len() - before)
}
