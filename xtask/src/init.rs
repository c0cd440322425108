//! `cargo xtask init`: a folder that is generated from, made from one document.
//!
//! In: a document and a folder. Out: `specs/codegen.toml`, the document below `specs/`, and
//! everything that `update` makes of it. If the document is refused, nothing of that stays. Absent:
//! taking the document, which is `update`'s.

use std::fs;
use std::path::{Path, PathBuf};

use generator::emit::{check_module_name, check_package_name};

use crate::arguments::{DiffFormat, Init, Update};
use crate::failure::Failure;
use crate::path::PathText;
use crate::{Outcome, Terminal, generate, options, update};

/// Runs the command.
pub(crate) fn run(arguments: &Init, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let root = arguments.root.clone().unwrap_or_else(|| PathBuf::from("."));
    let specs = root.join("specs");
    let path = specs.join("codegen.toml");
    if path.exists() {
        let headline = format!("`{}` is there already", path.to_text());
        return Err(Failure::new(headline)
            .help("add a table `[[api]]` to it, and take the document with `cargo xtask update`"));
    }
    let (name, module) = names(arguments)?;
    let is_new = !specs.exists();
    fs::create_dir_all(&specs).map_err(|error| Failure::io("make", &specs, &error))?;
    let text = options_text(&name, &module, &arguments.file);
    fs::write(&path, text).map_err(|error| Failure::io("write", &path, &error))?;
    let taken = update::run(
        &Update {
            api: module,
            file: arguments.file.clone(),
            date: None,
            source: arguments.source.clone(),
            dry_run: false,
            format: DiffFormat::Text,
            all: false,
            root: Some(root.clone()),
        },
        terminal,
    );
    if !matches!(taken, Ok(Outcome::Good)) {
        undo(&path, is_new.then_some(specs.as_path()))?;
        return taken;
    }
    terminal.line(&format!(
        "{}: made; after a change of it or of the document run `cargo xtask codegen`, and commit `specs/` and `generated/`",
        path.to_text()
    ));
    if let Some(advice) = generate::advice(&root.join("generated")) {
        terminal.line(&format!("  = help: {advice}"));
    }
    Ok(Outcome::Good)
}

/// The names of the crate and of its module.
fn names(arguments: &Init) -> Result<(String, String), Failure> {
    let name = match &arguments.name {
        Some(name) => name.clone(),
        None => generate::default_name(&arguments.file).0,
    };
    check_package_name(&name).map_err(|reason| {
        Failure::new(options::not_a_crate_name(&name, reason)).help(options::NAME_HELP)
    })?;
    let module = match &arguments.module {
        Some(module) => module.clone(),
        None => name.replace('-', "_").to_lowercase(),
    };
    check_module_name(&module).map_err(|reason| {
        Failure::new(format!(
            "`{module}` is not a name for a module: it {}",
            reason.words()
        ))
        .help("`--module` gives it another name")
    })?;
    Ok((name, module))
}

fn options_text(name: &str, module: &str, file: &Path) -> String {
    let file = file.file_name().unwrap_or_default().to_string_lossy();
    let quoted = |text: &str| toml::Value::from(text).to_string();
    format!(
        "# Which document becomes which module of the generated crate. Paths are relative to this file.\n\n\
         [package]\nname = {}\nversion = \"0.1.0\"\ndescription = {}\n\n\
         [[api]]\nmodule = {}\ndocument = {}\n",
        quoted(name),
        quoted(&format!("A typed client generated from {file}")),
        quoted(module),
        quoted(&format!("{module}/{file}")),
    )
}

/// Removes what was made before the document was refused.
fn undo(path: &Path, folder: Option<&Path>) -> Result<(), Failure> {
    fs::remove_file(path).map_err(|error| Failure::io("remove", path, &error))?;
    // It stays if something else came into it meanwhile.
    folder.map_or(Ok(()), |folder| fs::remove_dir(folder).or(Ok(())))
}
