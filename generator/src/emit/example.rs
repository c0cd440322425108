//! One example call for each API: in its documentation, in the README, and as a program.

mod statements;

use std::collections::BTreeSet;

use super::client::Credential;
use super::operations::{has_value, inputs};
use super::sample::Sampler;
use super::unit::{Imports, Unit};
use super::{GENERATED, client, depth};
use crate::ir::{Scalar, TypeRef};
use statements::Statements;

/// The longest call that an example in the documentation or the README has on one line, in bytes. A
/// longer call has one method on each line. Programs are laid out as rustfmt does instead.
///
/// A line of a comment has at most 100 columns: with `let outcome = `, a semicolon and four
/// columns for the mark of a comment, up to 81 bytes would fit. Below that the value is chosen by
/// eye. Measured: of the calls in 66 examples, 52 have at most 69 bytes, one has 75, and the others
/// have 82 or more. With 81, that one would be on one line; with 40, 17 more would be broken.
const LINE: usize = 72;

/// An operation called with sample values.
struct Sample {
    /// The method with its arguments, then setters that the document wants called.
    chain: Vec<String>,
    /// The types that the arguments name.
    types: BTreeSet<String>,
    /// Whether the answer has a value to look at.
    has_value: bool,
}

impl Sample {
    /// The call as an expression with this end, on one line if it is short.
    fn expression(&self, end: &str) -> String {
        let short = format!("client.{}{end}", self.chain.join("."));
        if short.len() <= LINE {
            return short;
        }
        let lines = self.chain.iter().map(|part| format!("\n    .{part}"));
        format!("client{}\n    {end}", lines.collect::<String>())
    }

    /// The statements that send the call and show its answer.
    fn statements(&self) -> String {
        let expression = self.expression(".await?");
        if self.has_value {
            format!("let answer = {expression};\nprintln!(\"{{answer:?}}\");")
        } else {
            format!("{expression};")
        }
    }
}

/// The operation that the examples called the last time, or the first for which every required
/// input has a short sample.
fn sample_call(unit: &Unit<'_>) -> Option<(usize, Sample)> {
    let is_known =
        |index: &usize| Some(unit.names.operation_key(*index).as_str()) == unit.names.example();
    let known = (0..unit.api.operations.len()).find(is_known);
    known
        .into_iter()
        .chain(0..unit.api.operations.len())
        .find_map(|index| Some((index, call(unit, index)?)))
}

/// The operation that the examples call.
pub(super) fn operation(unit: &Unit<'_>) -> Option<usize> {
    sample_call(unit).map(|(index, _)| index)
}

/// What the examples call and how they prove who is calling, for the lock.
pub(super) fn chosen(unit: &Unit<'_>) -> (Option<String>, Option<String>) {
    let operation = operation(unit).map(|index| unit.names.operation_key(index).to_string());
    (
        operation,
        credential(unit).map(|credential| credential.key(unit)),
    )
}

/// A credential that the operation of the examples accepts: the one of the last time, or the one
/// that is the easiest to use.
fn credential(unit: &Unit<'_>) -> Option<Credential> {
    let operation = operation(unit).and_then(|index| unit.api.operations.get(index));
    let is_refused = |credential: &Credential| {
        let alternatives = operation.iter().flat_map(|operation| &operation.security);
        !alternatives
            .into_iter()
            .any(|alternative| credential.is_for(unit, &alternative.schemes))
    };
    let is_new =
        |credential: &Credential| Some(credential.key(unit).as_str()) != unit.names.credential();
    let effort = |credential: &Credential| credential.effort(unit);
    client::credentials(unit)
        .into_iter()
        .min_by_key(|known| (is_refused(known), is_new(known), effort(known)))
}

fn call(unit: &Unit<'_>, index: usize) -> Option<Sample> {
    let operation = &unit.api.operations[index];
    if operation.docs.deprecated {
        return None;
    }
    let sampler = Sampler::new(unit);
    let values = operation.parameters.iter().map(|parameter| {
        let example = parameter.docs.examples.first();
        (&parameter.value, parameter.wire.as_str(), example)
    });
    let body = operation
        .body
        .iter()
        .filter_map(|body| body.contents.first())
        .map(|content| (&content.value, "text", None));
    let several = operation
        .body
        .as_ref()
        .is_some_and(|body| body.contents.len() > 1);
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for (input, (value, hint, example)) in inputs(unit, index, &Imports::default())
        .iter()
        .zip(values.chain(body))
    {
        let is_bytes = matches!(value.ty, TypeRef::Scalar(Scalar::Binary));
        if input.positional && (several && input.name == "body" || is_bytes) {
            return None;
        }
        if input.positional {
            arguments.push(sampler.argument(value, hint, example)?);
        }
        setters.extend(input.group.and_then(|group| sampler.setter(group)));
    }
    let method = format!(
        "{}({})",
        unit.names.operation(index).method,
        arguments.join(", ")
    );
    let has_value = has_value(unit, index);
    Some(Sample {
        has_value,
        chain: [method].into_iter().chain(setters).collect(),
        types: sampler.types(),
    })
}

/// How the client is made: `Client::new(Credential::api_key_header("secret"))`.
fn construction(unit: &Unit<'_>, values: &dyn Fn(&str) -> String) -> String {
    let credential = credential(unit).map(|credential| {
        let arguments: Vec<String> = credential
            .arguments_of_schemes(unit)
            .iter()
            .flat_map(|proof| &proof.arguments)
            .map(|name| values(&name.to_string()))
            .collect();
        format!(
            "Credential::{}({})",
            credential.maker(),
            arguments.join(", ")
        )
    });
    construction_with(unit, credential, values)
}

/// How the client is made with this credential.
fn construction_with(
    unit: &Unit<'_>,
    credential: Option<String>,
    values: &dyn Fn(&str) -> String,
) -> String {
    let url = client::base_url(unit).is_none().then(|| values("base_url"));
    let arguments: Vec<String> = url.into_iter().chain(credential).collect();
    format!("Client::new({})", arguments.join(", "))
}

/// How the client of the examples is made.
pub(super) fn client(unit: &Unit<'_>) -> String {
    construction(unit, &literal_value)
}

/// How a client with this credential is made.
pub(super) fn client_with(unit: &Unit<'_>, credential: &str) -> String {
    construction_with(unit, Some(credential.to_owned()), &literal_value)
}

/// What an example imports that only makes a client.
pub(super) fn client_imports(unit: &Unit<'_>, path: &str) -> String {
    imports(unit, path, BTreeSet::new())
}

/// The lines of a test that sends the call of the examples with a client, and expects it to fail by
/// the `kind` that the `mock` gives.
pub(super) fn call_in_memory(unit: &Unit<'_>, path: &str) -> Option<String> {
    let (index, sample) = sample_call(unit)?;
    let call = sample.expression(".await");
    let operation = &unit.names.operation(index).ident;
    let types = sample.types.into_iter();
    // In a block of their own, since they can have the names of what the example imports.
    let types: String = types.map(|name| format!("use {path}::{name};\n")).collect();
    Some(format!(
        "mock.expect::<{path}::operations::{operation}>().breaks(kind);\n\
         {{\n{types}let outcome = {call};\nassert!(outcome.is_err());\n}}"
    ))
}

/// The items of the API that an example names, in the order of rustfmt.
fn names_used(unit: &Unit<'_>, types: BTreeSet<String>) -> Vec<String> {
    let credential = (!client::credentials(unit).is_empty()).then(|| "Credential".to_owned());
    let mut names: Vec<String> = ["Client".to_owned()]
        .into_iter()
        .chain(credential)
        .chain(types)
        .collect();
    names.sort_by_key(|name| natural(name));
    names
}

/// The parts of a name as people sort them: numbers by their value.
fn natural(name: &str) -> Vec<(String, u64)> {
    let mut parts: Vec<(String, u64)> = vec![(String::new(), 0)];
    for character in name.chars() {
        let Some((_, number)) = parts.last_mut() else {
            continue;
        };
        match character.to_digit(10) {
            Some(digit) => *number = number.saturating_mul(10).saturating_add(digit.into()),
            None if *number > 0 => parts.push((character.to_string(), 0)),
            None => {
                if let Some((text, _)) = parts.last_mut() {
                    text.push(character);
                }
            }
        }
    }
    parts
}

fn imports(unit: &Unit<'_>, path: &str, types: BTreeSet<String>) -> String {
    match names_used(unit, types).as_slice() {
        [one] => format!("use {path}::{one};"),
        many => format!("use {path}::{{{}}};", many.join(", ")),
    }
}

fn literal_value(name: &str) -> String {
    if name == "base_url" {
        "\"https://api.example.com\"".to_owned()
    } else {
        format!("\"{}\"", name.replace('_', " "))
    }
}

/// The lines of an example, without what makes it a program.
pub(super) fn snippet(unit: &Unit<'_>, path: &str) -> Option<String> {
    let (_, sample) = sample_call(unit)?;
    let (call, construction) = (sample.statements(), construction(unit, &literal_value));
    let imports = imports(unit, path, sample.types);
    Some(format!("{imports}\n\nlet client = {construction};\n{call}"))
}

/// The lines of a test that answers the call of the example in memory. The failure of a transport
/// is the one answer that every operation has.
pub(super) fn testing(unit: &Unit<'_>, path: &str, runtime: &str) -> Option<String> {
    let (index, sample) = sample_call(unit)?;
    let (call, construction) = (
        sample.expression(".await"),
        construction(unit, &literal_value),
    );
    let operation = &unit.names.operation(index).ident;
    let imports = imports(unit, path, sample.types);
    Some(format!(
        "use {path}::operations::{operation};\n{imports}\nuse {runtime}::{{MockTransport, TransportErrorKind}};\n\n\
         let mock = MockTransport::new();\nmock.expect::<{operation}>().breaks(TransportErrorKind::Connect);\n\n\
         let client = {construction}.transport(mock.clone()).retries(0);\nlet outcome = {call};\n\
         assert!(outcome.is_err_and(|error| error.is_connect()));\nmock.verify()?;"
    ))
}

/// The example as a documentation test that is compiled and not run.
pub(super) fn doctest(unit: &Unit<'_>, path: &str) -> Option<String> {
    let snippet = snippet(unit, path)?;
    let attribute = depth::attribute(std::iter::once(unit.api))
        .map(|attribute| format!("# {attribute}\n"))
        .unwrap_or_default();
    Some(format!(
        "```no_run\n{attribute}# async fn run() -> Result<(), Box<dyn std::error::Error>> {{\n{snippet}\n# Ok(()) }}\n```"
    ))
}

/// A program that takes what is secret from the environment.
pub(super) fn program(unit: &Unit<'_>, path: &str) -> String {
    let prefix = unit.names.module.plain().to_uppercase();
    let sample = sample_call(unit).map(|(_, sample)| sample);
    let mut run = Statements::default();
    construct(unit, &prefix, &mut run);
    match &sample {
        Some(sample) if sample.has_value => {
            run.send("let answer = ", &sample.chain);
            run.line("println!(\"{answer:#?}\");");
        }
        Some(sample) => run.send("", &sample.chain),
        None => run.line("println!(\"{client:?}\");"),
    }
    run.line("Ok(())");
    let imports: String = names_used(unit, sample.map(|sample| sample.types).unwrap_or_default())
        .into_iter()
        .map(|name| format!("use {path}::{name};\n"))
        .collect();
    let variables = variables(unit, &prefix).join(", ");
    let attribute = depth::attribute(std::iter::once(unit.api))
        .map(|attribute| format!("{attribute}\n\n"))
        .unwrap_or_default();
    let run = run.into_text();
    format!(
        "{GENERATED}\n//! One call of the API, with what is secret taken from the environment.\n//!\n//! Variables: {variables}.\n\n{attribute}{imports}\n\
         #[tokio::main(flavor = \"current_thread\")]\nasync fn main() -> std::process::ExitCode {{\n    match run().await {{\n        Ok(()) => std::process::ExitCode::SUCCESS,\n        Err(error) => {{\n            eprintln!(\"error: {{error}}\");\n            std::process::ExitCode::FAILURE\n        }}\n    }}\n}}\n\n\
         async fn run() -> Result<(), Box<dyn std::error::Error>> {{\n{run}}}\n\n\
         fn variable(name: &str) -> Result<String, String> {{\n    std::env::var(name).map_err(|_| format!(\"set {{name}} in the environment\"))\n}}\n"
    )
}

/// The statements that make the client of what the environment holds.
fn construct(unit: &Unit<'_>, prefix: &str, run: &mut Statements) {
    let mut read = |name: &str, variable: &str| {
        run.line(&format!("let {name} = variable(\"{variable}\")?;"));
    };
    let url = client::base_url(unit);
    let mut arguments: Vec<String> = Vec::new();
    if url.is_none() {
        read("base_url", &base_url_variable(prefix));
        arguments.push("base_url".to_owned());
    }
    if let Some(credential) = credential(unit) {
        let variables = client::environment_variables(unit, &credential);
        for (name, variable) in &variables {
            read(name, variable);
        }
        let given: Vec<String> = variables.into_iter().map(|(name, _)| name).collect();
        let maker = format!("Credential::{}", credential.maker());
        run.assign("credential", &maker, &given);
        arguments.push("credential".to_owned());
    }
    let mutable = if url.is_some() { "mut " } else { "" };
    run.assign(&format!("{mutable}client"), "Client::new", &arguments);
    if url.is_some() {
        let name = base_url_variable(prefix);
        run.line(&format!("if let Ok(url) = variable(\"{name}\") {{"));
        run.line("    client = client.base_url(url);");
        run.line("}");
    }
}

fn base_url_variable(prefix: &str) -> String {
    format!("{prefix}_BASE_URL")
}

/// The variables that the program reads. Those of the credential are the ones that
/// `Credential::from_env` takes as well.
fn variables(unit: &Unit<'_>, prefix: &str) -> Vec<String> {
    let of_credential =
        credential(unit).map(|credential| client::environment_variables(unit, &credential));
    let mut names: Vec<String> = of_credential
        .into_iter()
        .flatten()
        .map(|(_, variable)| format!("`{variable}`"))
        .collect();
    let optional = if client::base_url(unit).is_some() {
        " (optional)"
    } else {
        ""
    };
    names.push(format!("`{}`{optional}", base_url_variable(prefix)));
    names
}
