//! What the answers of an operation mean: the type of its success, the enum of its failures, and
//! the status of each.

use proc_macro2::TokenStream;
use quote::quote;

use super::body::takes_several;
use crate::emit::docs::Comment;
use crate::emit::item::{Entry, Enum, Meta, Payload, Variant, derived};
use crate::emit::type_text::type_text;
use crate::emit::unit::{FileKind, Imports, Unit};
use crate::emit::wire::literal;
use crate::emit::{ResponseText, ResponsesText};
use crate::ir::{Codec, Content, Operation, Response, Scalar, Status, TypeRef, Use};
use crate::names::Ident;
use crate::names::words::recase;
use crate::surface::Origin;

/// The emitted half of an operation's answers.
pub(in crate::emit) struct Outcome {
    /// The type of a success.
    pub(super) output: String,
    /// The type of a documented failure.
    pub(super) error: String,
    /// The enums of several successes and of failures.
    pub(super) enums: Vec<Enum>,
    /// Whether the body is an enum too.
    pub(in crate::emit) takes_several: bool,
    /// How successes are read, by their statuses.
    successes: Answers,
    /// How failures are read, if the document has any.
    failures: Option<Answers>,
}

/// A block of the operation's table.
struct Answers {
    /// Whether they are an enum.
    is_enum: bool,
    head: String,
    entries: Vec<Entry>,
}

/// One answer in one media type, or in several that are read alike.
struct Case<'a> {
    response: &'a Response,
    /// Where that is among the responses of the operation.
    position: usize,
    /// The statuses that it covers here.
    status: Status,
    content: Option<&'a Content>,
    media: Vec<&'a str>,
    /// The media type must be asked, since the status has several.
    several: bool,
}

impl Outcome {
    /// Whether the document describes a failure.
    pub(super) fn has_failures(&self) -> bool {
        self.failures.is_some()
    }

    /// The lines of the operation's table.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entry> {
        let all = [Some(&self.successes), self.failures.as_ref()];
        all.into_iter()
            .flatten()
            .map(|answers| Entry::block(answers.head.clone(), answers.entries.clone()))
    }

    /// The traits that the operation's table implements for the enums.
    pub(super) fn traits(&self) -> impl Iterator<Item = (String, Vec<String>)> {
        let traits = ["Debug", "Outcomes", "PartialEq"].map(str::to_owned);
        self.enums
            .iter()
            .map(move |item| (item.meta.name.clone(), traits.to_vec()))
    }

    /// The names of its enums.
    pub(in crate::emit) fn enum_names<'u>(&self, unit: &Unit<'u>, index: usize) -> Vec<&'u Ident> {
        let names = unit.names.operation(index);
        let output = self.successes.is_enum.then_some(&names.output);
        let error = self.failures.is_some().then_some(&names.error);
        output.into_iter().chain(error).collect()
    }
}

pub(super) fn plan(unit: &Unit<'_>, index: usize, imports: &Imports) -> Outcome {
    let operation = &unit.api.operations[index];
    let names = unit.names.operation(index);
    let (successes, failures) = split(operation);
    let mut enums = Vec::new();
    let types = |cases: &[Case<'_>]| -> Vec<String> {
        cases
            .iter()
            .map(|case| type_text(content_type(unit, case.content, imports)))
            .collect()
    };
    let output_types = types(&successes);
    let (output, table) = if are_alike(unit, &successes) {
        let output = output_types.first().cloned();
        let output = output.unwrap_or_else(|| "()".to_owned());
        let table = Answers {
            is_enum: false,
            head: format!("success: {} {output}", codec(successes.first())),
            entries: successes.iter().map(status).collect(),
        };
        (output, table)
    } else {
        let docs = format!("What [`{}`] answers.", names.ident);
        let name = names.output.to_string();
        enums.push(enumeration(index, &name, &docs, &successes, &output_types));
        let table = Answers {
            is_enum: true,
            head: format!("success: enum {name}"),
            entries: entries(&successes),
        };
        (name, table)
    };
    let (error, failures) = if failures.is_empty() {
        ("std::convert::Infallible".to_owned(), None)
    } else {
        let docs = format!(
            "What the document says can go wrong in [`{}`].",
            names.ident
        );
        let name = names.error.to_string();
        enums.push(enumeration(
            index,
            &name,
            &docs,
            &failures,
            &types(&failures),
        ));
        let table = Answers {
            is_enum: true,
            head: format!("failure: {name}"),
            entries: entries(&failures),
        };
        (name, Some(table))
    };
    Outcome {
        output,
        error,
        enums,
        takes_several: takes_several(operation),
        successes: table,
        failures,
    }
}

/// The names and types of all answers, for those who talk about them.
pub(crate) fn answers(unit: &Unit<'_>, index: usize) -> ResponsesText {
    let operation = &unit.api.operations[index];
    let imports = Imports::default();
    let (successes, failures) = split(operation);
    let outcome = plan(unit, index, &imports);
    let text = |(case, variant): (&Case<'_>, String)| ResponseText {
        variant,
        payload: case
            .content
            .map(|content| type_text(content_type(unit, Some(content), &imports))),
        response: case.position,
        content: case.content.and_then(|content| {
            case.response
                .contents
                .iter()
                .position(|other| std::ptr::eq(other, content))
        }),
    };
    let all = |cases: &[Case<'_>]| cases.iter().zip(variants_of(cases)).map(text).collect();
    ResponsesText {
        output: outcome.output,
        wrapped: outcome.successes.is_enum,
        successes: all(&successes),
        failures: all(&failures),
    }
}

/// Whether all successes have one type and are read alike, so that no enum is needed; so it is
/// without any.
fn are_alike(unit: &Unit<'_>, successes: &[Case<'_>]) -> bool {
    let Some((first, others)) = successes.split_first() else {
        return true;
    };
    others.iter().all(|case| {
        codec(Some(case)) == codec(Some(first))
            && match (json(case), json(first)) {
                (Some(value), Some(first)) => unit.is_same_type(value, first),
                _ => true,
            }
    })
}

/// Whether a success of the operation has a value.
pub(in crate::emit) fn has_value(unit: &Unit<'_>, index: usize) -> bool {
    let (successes, _) = split(&unit.api.operations[index]);
    let is_unit = |case: &Case<'_>| match json(case) {
        Some(value) => value.ty == TypeRef::Scalar(Scalar::Null),
        None => case.content.is_none(),
    };
    !are_alike(unit, &successes) || successes.first().is_some_and(|case| !is_unit(case))
}

/// The type of a body that is JSON; others have one type for each way of reading them.
fn json<'a>(case: &Case<'a>) -> Option<&'a Use> {
    let content = case.content?;
    (content.codec == Codec::Json).then_some(&content.value)
}

/// The function of the runtime that reads a body.
fn codec(case: Option<&Case<'_>>) -> &'static str {
    match case
        .and_then(|case| case.content)
        .map(|content| content.codec)
    {
        None => "empty",
        Some(Codec::Json) => "json",
        Some(Codec::Text) => "text",
        Some(Codec::Bytes | Codec::Form | Codec::Multipart) => "bytes",
    }
}

/// The media types of a case, if they are not what its codec reads mostly.
fn media(case: &Case<'_>) -> Option<String> {
    let usual = match codec(Some(case)) {
        "json" => "application/json",
        "text" => "text/plain",
        "bytes" => "application/octet-stream",
        _ => "",
    };
    let media = case.media.join(", ");
    (media != usual).then(|| literal(&media))
}

/// A status of a success that has no variant: `200`, or `200: "application/hal+json"`.
fn status(case: &Case<'_>) -> Entry {
    let media = media(case).map(|media| format!(": {media}"));
    Entry::Line(format!("{}{}", case.status, media.unwrap_or_default()))
}

/// The statuses of an enum with their variants: `404: NotFound(json)`.
fn entries(cases: &[Case<'_>]) -> Vec<Entry> {
    let entry = |(case, variant): (&Case<'_>, String)| {
        let media = media(case).map(|media| format!(" {media}"));
        let payload = case
            .content
            .map(|_| format!("({}{})", codec(Some(case)), media.unwrap_or_default()));
        Entry::Line(format!(
            "{}: {variant}{}",
            case.status,
            payload.unwrap_or_default()
        ))
    };
    cases.iter().zip(variants_of(cases)).map(entry).collect()
}

/// The documented successes and failures. Where no success is documented, `default` is also what a
/// success looks like.
fn split(operation: &Operation) -> (Vec<Case<'_>>, Vec<Case<'_>>) {
    let is_success = |status: Status| matches!(status, Status::Code(200..=299) | Status::Range(2));
    let documented = operation
        .responses
        .iter()
        .any(|response| is_success(response.status));
    let (mut successes, mut failures) = (Vec::new(), Vec::new());
    for (position, response) in operation.responses.iter().enumerate() {
        if is_success(response.status) {
            successes.extend(cases(position, response, response.status));
        } else {
            failures.extend(cases(position, response, response.status));
        }
        if response.status == Status::Default && !documented {
            successes.extend(cases(position, response, Status::Range(2)));
        }
    }
    (successes, failures)
}

/// A response in each of its media types.
fn cases(position: usize, response: &Response, status: Status) -> Vec<Case<'_>> {
    let contents = readable(response);
    let several = contents.len() > 1;
    if contents.is_empty() {
        return vec![Case {
            response,
            position,
            status,
            content: None,
            media: Vec::new(),
            several,
        }];
    }
    contents
        .into_iter()
        .map(|(content, media)| Case {
            response,
            position,
            status,
            content: Some(content),
            media,
            several,
        })
        .collect()
}

/// One content for each codec, and for each type in JSON, with all media types that are read so;
/// JSON comes first.
fn readable(response: &Response) -> Vec<(&Content, Vec<&str>)> {
    let mut list: Vec<(&Content, Vec<&str>)> = Vec::new();
    for content in &response.contents {
        let same = |known: &&mut (&Content, Vec<&str>)| {
            known.0.codec == content.codec
                && (known.0.value == content.value || content.codec != Codec::Json)
        };
        match list.iter_mut().find(same) {
            Some((_, media)) => media.push(&content.media),
            None => list.push((content, vec![&content.media])),
        }
    }
    list.sort_by_key(|(content, _)| content.codec != Codec::Json);
    list
}

fn content_type(unit: &Unit<'_>, content: Option<&Content>, imports: &Imports) -> TokenStream {
    match content {
        None => quote!(()),
        Some(content) => match content.codec {
            Codec::Json => unit.item_tokens(&content.value, FileKind::Other, imports),
            Codec::Text => quote!(String),
            Codec::Bytes | Codec::Form | Codec::Multipart => {
                let bytes = imports.runtime("Bytes");
                quote!(#bytes)
            }
        },
    }
}

/// An enum with a variant for each case.
fn enumeration(index: usize, name: &str, docs: &str, cases: &[Case<'_>], types: &[String]) -> Enum {
    let variants = cases.iter().zip(types).zip(variants_of(cases));
    let variants = variants.map(|((case, ty), variant)| Variant {
        meta: Meta::new(
            variant,
            Origin::Response(index, case.position),
            case_docs(case),
        ),
        payload: match case.content {
            Some(_) => Payload::Value(ty.clone()),
            None => Payload::Nothing,
        },
    });
    Enum {
        meta: Meta::new(name, Origin::Operation(index), Comment::new(docs)),
        derives: derived(&["Clone"]),
        is_non_exhaustive: true,
        variants: variants.collect(),
    }
}

fn case_docs(case: &Case<'_>) -> Comment {
    let status = match case.status {
        Status::Default => "Any other status".to_owned(),
        Status::Code(_) | Status::Range(_) => case.status.to_string(),
    };
    Comment::of(&case.response.docs).labelled(&status)
}

/// The variants of all cases. Media types of one status may have the same words; then the codec
/// tells them apart, or else a number.
fn variants_of(cases: &[Case<'_>]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(cases.len());
    for case in cases {
        let name = variant(case);
        let codec = format!("{name}{}", recase::camel(codec(Some(case))));
        let numbered = (2..).map(|number: usize| format!("{name}{number}"));
        let free = [name.clone(), codec]
            .into_iter()
            .chain(numbered)
            .find(|text| !names.contains(text));
        names.extend(free);
    }
    names
}

/// The variant of a case: the reason phrase of its status, and its media type where the status has
/// several.
fn variant(case: &Case<'_>) -> String {
    let mut name = status_words(case.status);
    if let (true, Some(content)) = (case.several, case.content) {
        name.push(' ');
        name.push_str(&content.media);
    }
    recase::camel(&name)
}

fn status_words(status: Status) -> String {
    let status = status.to_string();
    match crate::names::status_name(&status) {
        "" => format!("status {status}"),
        known => known.to_owned(),
    }
}
