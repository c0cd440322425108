//! `cargo xtask explain`: why an item is as it is.
//!
//! In: a name. Out: an explanation of everything that has it, or the names that were probably
//! meant. Absent: the reasons, which the generator reads off the document.

use generator::diagnostic::Diagnostic;
use generator::explain::{Answer, Api};
use generator::{Analysis, Input};

use crate::arguments::Explain;
use crate::failure::Failure;
use crate::options::Options;
use crate::path::PathText;
use crate::{Outcome, Terminal, codegen, diff, progress, read};

/// More things of one name than this are only listed, so that one of them can be asked for. Chosen
/// by eye. Measured on 111 things of eight documents: an explanation has 16 to 51 lines, and 100 of
/// them have 17 to 28, so three are usually two or three screens, and thirty would scroll the first
/// ones away. With one, an operation and a type of one name would not be explained at once.
const MOST: usize = 3;

/// Runs the command.
pub(crate) fn run(arguments: &Explain, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let (package, inputs) = inputs(arguments)?;
    let modules: Vec<&str> = inputs.iter().map(|input| input.module.as_str()).collect();
    let (module, name) = split(&arguments.name, &package, &modules);
    let asked: Vec<Input> = inputs
        .iter()
        .filter(|input| module.is_none_or(|module| module == input.module))
        .cloned()
        .collect();
    let analyses = progress::watch(terminal.shows_progress(), "reading", || {
        diff::analyze(&asked)
    });
    let apis: Vec<Api<'_>> = asked
        .iter()
        .zip(&analyses)
        .filter_map(|(input, analyses)| Api::new(input, analyses))
        .collect();
    if apis.is_empty() {
        return Err(refused(&analyses));
    }
    let (mut found, mut near, mut more) = (Vec::new(), Vec::new(), 0);
    for api in &apis {
        match api.find(name) {
            Answer::Found(subjects) => {
                found.extend(subjects.into_iter().map(|subject| (api, subject)))
            }
            Answer::Near { names, others } => {
                near.extend(names);
                more += others;
            }
        }
    }
    if found.is_empty() {
        return Err(unknown(&arguments.name, &near, more));
    }
    if found.len() > MOST {
        terminal.line(&format!(
            "`{}` is the name of {} things; say which:",
            arguments.name,
            found.len()
        ));
        found
            .iter()
            .for_each(|(_, subject)| terminal.line(&format!("    {}", subject.title)));
        return Ok(Outcome::Found);
    }
    for (number, (api, subject)) in found.iter().enumerate() {
        let text = api.explain(subject).to_string();
        terminal.out(&format!("{}{text}", if number == 0 { "" } else { "\n" }));
    }
    Ok(Outcome::Good)
}

/// What a name is looked for in, and the name of the crate.
fn inputs(arguments: &Explain) -> Result<(String, Vec<Input>), Failure> {
    let unread = |faults: &[Diagnostic]| {
        let first = faults.first().map(|fault| fault.headline.as_str());
        let first = first.unwrap_or_default();
        Failure::new(format!("a document cannot be read: {first}"))
    };
    if let Some(file) = &arguments.document {
        let input = read::input("api", file, &arguments.overlay);
        let input = input.map_err(|faults| unread(&faults).at(&file.to_text()))?;
        return Ok((String::new(), vec![input]));
    }
    let options = Options::read(&read::root(arguments.root.as_deref())?)?;
    let inputs = codegen::inputs(&options)
        .map_err(|(_, faults)| unread(&faults).help("`cargo xtask codegen` names it"))?;
    Ok((options.package.name, inputs))
}

/// The API that a name begins with, and the rest of it; the name of the crate may stand before
/// both.
fn split<'a>(name: &'a str, package: &str, modules: &[&'a str]) -> (Option<&'a str>, &'a str) {
    let bare = name
        .strip_prefix(&format!("{}::", package.replace('-', "_")))
        .unwrap_or(name);
    for module in modules {
        let Some(rest) = bare.strip_prefix(module) else {
            continue;
        };
        if let Some(rest) = rest.strip_prefix("::") {
            return (Some(module), rest);
        }
        if rest.starts_with('#') {
            return (Some(module), rest);
        }
    }
    (None, bare)
}

fn unknown(name: &str, near: &[String], others: usize) -> Failure {
    let failure = Failure::new(format!("nothing is called `{name}`"));
    let mut names: Vec<String> = near.iter().map(|name| format!("`{name}`")).collect();
    if others > 0 {
        names.push(format!("and {others} more"));
    }
    match names.as_slice() {
        [] => failure.help("write a Rust path, the method or operationId of an operation, `POST /path`, or a pointer"),
        [only] => failure.help(format!("is {only} meant?")),
        several => failure.help(format!("is one of these meant? {}", several.join(", "))),
    }
}

fn refused(analyses: &[Analysis]) -> Failure {
    let modules: Vec<&str> = analyses
        .iter()
        .map(|analyses| analyses.report.module.as_str())
        .collect();
    Failure::new(format!(
        "the documents of {} have errors",
        modules.join(", ")
    ))
    .help("`cargo xtask codegen` shows them")
}
