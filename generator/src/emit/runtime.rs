//! Stub until the runtime is embedded.
use crate::files::FileSet;
pub(super) fn files() -> FileSet {
    FileSet::new()
}
pub(super) fn dependencies(_: bool, _: bool, _: bool) -> String {
    String::new()
}
pub(super) fn features(_: bool, _: bool, _: bool) -> Vec<(&'static str, String)> {
    Vec::new()
}
