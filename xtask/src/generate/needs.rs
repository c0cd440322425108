//! What a crate has to say so that a module in it compiles.
//!
//! In: a module. Out: lines for a person to copy. Absent: changing the manifest and the sources of
//! somebody's crate.

use generator::emit::{Module, ModulePlace};

/// The lines to add to the manifest and to the root of the crate.
pub(super) fn words(place: &ModulePlace, module: &Module) -> String {
    let mut root = module.attributes.clone();
    let (above, name) = match place.path.rsplit_once("::") {
        Some((above, name)) => (format!("in `{above}`, which is declared in turn"), name),
        None => ("in the root of the crate".to_owned(), place.path.as_str()),
    };
    if let Some(runtime) = &place.runtime {
        root.push_str(&format!(
            "// Behind `{runtime}`, on whose path each module is declared with `#[macro_use]`.\n"
        ));
    }
    root.push_str(&format!("#[rustfmt::skip]\npub mod {name};\n"));
    format!(
        "\nDeclare the module {above}:\n\n{}\nAdd to `Cargo.toml`, unless it is there:\n\n{}",
        indented(&root),
        indented(&module.manifest)
    )
}

fn indented(text: &str) -> String {
    text.lines()
        .map(|line| format!("    {line}").trim_end().to_owned() + "\n")
        .collect()
}
