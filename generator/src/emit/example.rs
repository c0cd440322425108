//! One example call for each API: in its documentation, in the README, and as a program.

use super::unit::Unit;
use super::{GENERATED, client, sample};
use crate::emit::operations::inputs;
use crate::emit::unit::Imports;
use crate::ir::TypeRef;

/// An operation called with sample values.
struct Sample {
    /// `user_to_products(types)`: the method and its arguments.
    call: String,
}

/// The first operation for which every required input has a short sample.
fn sample_call(unit: &Unit<'_>, path: &str) -> Option<Sample> {
    (0..unit.api.operations.len()).find_map(|index| call(unit, index, path)).map(|call| Sample { call })
}

fn call(unit: &Unit<'_>, index: usize, path: &str) -> Option<String> {
    let operation = &unit.api.operations[index];
    if operation.docs.deprecated {
        return None;
    }
    let imports = Imports::default();
    let values = operation.parameters.iter().map(|parameter| (&parameter.value, parameter.wire.as_str()));
    let body = operation.body.iter().filter_map(|body| body.contents.first()).map(|content| (&content.value, "text"));
    let several = operation.body.as_ref().is_some_and(|body| body.contents.len() > 1);
    let mut arguments = Vec::new();
    for (input, (value, hint)) in inputs(unit, index, &imports).iter().zip(values.chain(body)).filter(|(input, _)| input.positional) {
        let is_bytes = matches!(value.ty, TypeRef::Scalar(crate::ir::Scalar::Binary));
        if several && input.name == "body" || is_bytes {
            return None;
        }
        arguments.push(sample::argument(unit, value, hint, path)?);
    }
    Some(format!("{}({})", unit.names.operation(index).method, arguments.join(", ")))
}

/// How the client is made: `Client::new(Credential::api_key_header("secret"))`.
fn construction(unit: &Unit<'_>, values: &dyn Fn(&str) -> String) -> String {
    let url = client::base_url(unit).is_none().then(|| values("base_url"));
    let credential = client::credentials(unit).into_iter().next().map(|credential| {
        let arguments: Vec<String> =
            credential.proofs(unit).iter().flat_map(|proof| &proof.arguments).map(|name| values(&name.to_string())).collect();
        format!("Credential::{}({})", credential.maker(), arguments.join(", "))
    });
    let arguments: Vec<String> = url.into_iter().chain(credential).collect();
    format!("Client::new({})", arguments.join(", "))
}

fn imports(unit: &Unit<'_>, path: &str) -> String {
    if client::credentials(unit).is_empty() { format!("use {path}::Client;") } else { format!("use {path}::{{Client, Credential}};") }
}

fn literal_value(name: &str) -> String {
    if name == "base_url" { "\"https://api.example.com\"".to_owned() } else { format!("\"{}\"", name.replace('_', " ")) }
}

/// The lines of an example, without what makes it a program.
pub(super) fn snippet(unit: &Unit<'_>, path: &str) -> Option<String> {
    let sample = sample_call(unit, path)?;
    let (imports, construction) = (imports(unit, path), construction(unit, &literal_value));
    Some(format!("{imports}\n\nlet client = {construction};\nlet answer = client.{}.await?;\nprintln!(\"{{answer:?}}\");", sample.call))
}

/// The example as a documentation test that is compiled and not run.
pub(super) fn doctest(unit: &Unit<'_>, path: &str) -> Option<String> {
    let snippet = snippet(unit, path)?;
    Some(format!("```no_run\n# async fn run() -> Result<(), Box<dyn std::error::Error>> {{\n{snippet}\n# Ok(()) }}\n```"))
}

/// A program that takes what is secret from the environment.
pub(super) fn program(unit: &Unit<'_>, path: &str) -> String {
    let prefix = unit.names.module.plain().to_uppercase();
    let (body, needs) = match sample_call(unit, path) {
        Some(sample) => program_body(unit, &prefix, &sample.call),
        None => (
            format!(
                "    let client = {};\n    println!(\"{{client:?}}\");\n",
                construction(unit, &|name| format!("variable(\"{}\")?", variable(&prefix, name)))
            ),
            String::new(),
        ),
    };
    let imports = imports(unit, path);
    format!(
        "{GENERATED}\n//! One call of the API, with what is secret taken from the environment.\n//!\n//! Variables: {}.{needs}\n\n{imports}\n\n#[tokio::main(flavor = \"current_thread\")]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{body}    Ok(())\n}}\n\nfn variable(name: &str) -> Result<String, String> {{\n    std::env::var(name).map_err(|_| format!(\"set {{name}} in the environment\"))\n}}\n",
        variables(unit, &prefix).join(", ")
    )
}

fn program_body(unit: &Unit<'_>, prefix: &str, call: &str) -> (String, String) {
    let construction = construction(unit, &|name| format!("variable(\"{}\")?", variable(prefix, name)));
    let url = variable(prefix, "base_url");
    let override_url = match client::base_url(unit) {
        Some(_) => format!("    if let Ok(url) = variable(\"{url}\") {{\n        client = client.base_url(url);\n    }}\n"),
        None => String::new(),
    };
    let mutable = if override_url.is_empty() { "" } else { "mut " };
    (
        format!(
            "    let {mutable}client = {construction};\n{override_url}    let answer = client.{call}.await?;\n    println!(\"{{answer:#?}}\");\n"
        ),
        String::new(),
    )
}

fn variable(prefix: &str, name: &str) -> String {
    let name = if name == "key" { "api_key" } else { name };
    format!("{prefix}_{}", name.to_uppercase())
}

fn variables(unit: &Unit<'_>, prefix: &str) -> Vec<String> {
    let mut names = Vec::new();
    if let Some(credential) = client::credentials(unit).into_iter().next() {
        names.extend(
            credential
                .proofs(unit)
                .iter()
                .flat_map(|proof| &proof.arguments)
                .map(|name| format!("`{}`", variable(prefix, &name.to_string()))),
        );
    }
    let optional = if client::base_url(unit).is_some() { " (optional)" } else { "" };
    names.push(format!("`{}`{optional}", variable(prefix, "base_url")));
    names
}
