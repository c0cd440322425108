//! `[[package.example]]`: programs that are written by hand and become examples of the crate.
//!
//! In: the tables. Out: the programs without their texts, or why one cannot be an example, and
//! where that is said. Absent: reading the programs.

use std::ops::Range;

use generator::emit::{ExampleProgram, check_example};
use serde::Deserialize;
use toml::Spanned;

/// A program that is written by hand and becomes an example of the crate.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExampleText {
    pub(super) file: Spanned<String>,
    #[serde(default)]
    pub(super) features: Vec<String>,
}

impl ExampleText {
    /// The program without its text, which is not in the options.
    pub(super) fn program(&self) -> ExampleProgram {
        let file = self.file.as_ref();
        let name = file.rsplit('/').next().unwrap_or_default();
        ExampleProgram {
            name: name.strip_suffix(".rs").unwrap_or(name).to_owned(),
            path: format!("specs/{file}"),
            text: String::new(),
            features: self.features.clone(),
        }
    }
}

/// Whether the programs that are written by hand can be examples of a crate with these modules and
/// features of APIs; otherwise why not, and where that is said.
pub(super) fn check(
    examples: &[ExampleText],
    apis: (&[&str], &[&str]),
) -> Result<(), (String, Range<usize>)> {
    let mut names: Vec<String> = Vec::new();
    for example in examples {
        let (program, span) = (example.program(), example.file.span());
        check_example(&program.name, &program.features, apis)
            .map_err(|reason| (reason, span.clone()))?;
        if names.contains(&program.name) {
            let reason = format!("there are two examples called `{}`", program.name);
            return Err((reason, span));
        }
        names.push(program.name);
    }
    Ok(())
}
