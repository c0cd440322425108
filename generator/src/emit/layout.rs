//! Prints items as rustfmt does with its default settings.
//!
//! In: items. Out: text in which `comments` put numbers for documentation. rustfmt leaves the
//! inside of macro calls in braces alone; there one entry is one line. Absent: whatever rustfmt
//! knows of Rust and no item needs.

mod expressions;
mod types;

use proc_macro2::TokenStream;

use super::comments::Comments;
use super::item::{
    Alias, Body, Constant, Deprecation, Entry, Enum, Field, Fields, Function, Implementation, Item,
    Member, Meta, Owner, Payload, Setters, Struct, Table, Value, Variant, Visibility,
};
pub(super) use expressions::{call, long_call};
use types::{Type, assigned};

// The widths are rustfmt's defaults for the options that are named
// (<https://rust-lang.github.io/rustfmt/>). What is longer is broken into several lines. With other
// values rustfmt would change the generated code.

/// The longest line of what rustfmt breaks: `max_width`.
pub(super) const WIDTH: usize = 100;
/// The longest list of arguments, or of the types of a tuple, on one line: `fn_call_width`. A
/// literal of a struct that is the only argument, and itself short ([`LITERAL_WIDTH`]), may be as
/// long as the line allows.
const CALL_WIDTH: usize = 60;
/// The longest argument of a call that shares a line with others, if the call takes several lines:
/// `short_array_element_width_threshold`.
const SHORT_ARGUMENT: usize = 10;
/// The longest chain of methods on one line: `chain_width`.
const CHAIN_WIDTH: usize = 60;
/// The longest list of fields of a literal on one line: `struct_lit_width`.
const LITERAL_WIDTH: usize = 18;
/// The longest list of an attribute on one line: `attr_fn_like_width`.
const ATTRIBUTE_WIDTH: usize = 70;

const INDENT: &str = "    ";

/// How wide a text is.
fn width(text: &str) -> usize {
    text.chars().count()
}

/// Whether a list of arguments stays on one line if that is not too long.
pub(super) fn is_short_list(list: &str) -> bool {
    width(list) <= CALL_WIDTH
}

/// Whether a chain of methods that ends with a question mark stays on one line if that is not too
/// long. rustfmt counts the mark twice.
pub(super) fn is_short_chain(chain: &str) -> bool {
    width(chain) < CHAIN_WIDTH
}

/// The text of an item.
pub(super) fn item(item: &Item, comments: &Comments) -> String {
    match item {
        Item::Struct(item) => structure(item, comments),
        Item::Enum(item) => enumeration(item, comments),
        Item::Alias(item) => alias(item, comments),
        Item::Constant(item) => constant(item, "", comments),
        Item::Implementation(item) => implementation(item, comments),
        Item::Table(item) => table(item),
        Item::Setters(item) => setters(item, comments),
    }
}

/// The members of an `impl`, with an empty line between two.
pub(super) fn members(all: &[Member], comments: &Comments) -> String {
    let texts: Vec<String> = all
        .iter()
        .map(|member| match member {
            Member::Constant(item) => constant(item, INDENT, comments),
            Member::Function(item) => function(item, comments),
        })
        .collect();
    texts.join("\n")
}

/// Documentation and marks above an item or member.
fn head(meta: &Meta, attributes: &[String], indent: &str, comments: &Comments) -> String {
    let mut text = comments.line(&meta.docs, indent);
    match &meta.deprecation {
        Deprecation::No => {}
        Deprecation::Document => text.push_str(&format!("{indent}#[deprecated]\n")),
        Deprecation::Renamed { since, note } => {
            let list = [format!("since = {since:?}"), format!("note = {note:?}")];
            text.push_str(&attribute("deprecated", &list, indent));
        }
    }
    for attribute in attributes {
        text.push_str(&format!("{indent}#[{attribute}]\n"));
    }
    text
}

/// An attribute with a list, on one line if it is short.
pub(super) fn attribute(name: &str, list: &[String], indent: &str) -> String {
    let short = list.join(", ");
    if width(&short) <= ATTRIBUTE_WIDTH {
        return format!("{indent}#[{name}({short})]\n");
    }
    let lines: Vec<String> = list
        .iter()
        .map(|item| format!("{indent}{INDENT}{item}"))
        .collect();
    format!("{indent}#[{name}(\n{}\n{indent})]\n", lines.join(",\n"))
}

/// The longest list of derived traits on the line of its attribute, in columns. Measured with
/// rustfmt 1.9: with 85 columns the attribute stays on one line, with 86 it does not.
const DERIVE_WIDTH: usize = 85;

/// An attribute with derived traits: on one line if they are short, or else on one line of their
/// own, or one for each.
fn derive(traits: &[String]) -> String {
    let short = traits.join(", ");
    if width(&short) <= DERIVE_WIDTH {
        return format!("derive({short})");
    }
    let line = format!("{INDENT}{short},");
    if width(&line) <= WIDTH {
        return format!("derive(\n{line}\n)");
    }
    let lines: String = traits
        .iter()
        .map(|name| format!("{INDENT}{name},\n"))
        .collect();
    format!("derive(\n{lines})")
}

/// `#[derive]` and `#[non_exhaustive]`.
fn type_attributes(derives: &[String], is_non_exhaustive: bool) -> Vec<String> {
    let derive = (!derives.is_empty()).then(|| derive(derives));
    let mark = is_non_exhaustive.then(|| "non_exhaustive".to_owned());
    derive.into_iter().chain(mark).collect()
}

fn structure(item: &Struct, comments: &Comments) -> String {
    let attributes = type_attributes(&item.derives, item.is_non_exhaustive);
    let head = head(&item.meta, &attributes, "", comments);
    let name = &item.meta.name;
    match &item.fields {
        Fields::Private(ty) => format!("{head}pub struct {name}({ty});\n"),
        Fields::Nameless(ty) => {
            let short = format!("pub struct {name}(pub {ty});");
            let ty = Type::parse(ty);
            if width(&short) <= WIDTH && !ty.has_long_tuple() {
                return format!("{head}{short}\n");
            }
            let inner = ty.fit(INDENT.len() + "pub ".len(), INDENT.len(), 1);
            format!("{head}pub struct {name}(\n{INDENT}pub {inner},\n);\n")
        }
        Fields::Named(fields) if fields.is_empty() => {
            let opened = opened(&format!("pub struct {name}"));
            format!("{head}{}}}\n", opened.trim_end())
        }
        Fields::Named(fields) => {
            let fields: String = fields.iter().map(|item| field(item, comments)).collect();
            format!(
                "{head}{}{fields}}}\n",
                opened(&format!("pub struct {name}"))
            )
        }
    }
}

/// The head of a type with its brace, which has a line of its own below a head that is too long.
fn opened(head: &str) -> String {
    let short = format!("{head} {{\n");
    // The line ends with a character that is not shown.
    if width(&short) <= WIDTH + 1 {
        short
    } else {
        format!("{head}\n{{\n")
    }
}

fn field(item: &Field, comments: &Comments) -> String {
    let head = head(&item.meta, &[], INDENT, comments);
    let prefix = format!("pub {}:", item.meta.name);
    head + &assigned(INDENT, &prefix, &item.ty, ",")
}

fn enumeration(item: &Enum, comments: &Comments) -> String {
    let attributes = type_attributes(&item.derives, item.is_non_exhaustive);
    let head = head(&item.meta, &attributes, "", comments);
    let name = &item.meta.name;
    if item.variants.is_empty() {
        return format!("{head}pub enum {name} {{}}\n");
    }
    let variants: String = item
        .variants
        .iter()
        .map(|item| variant(item, comments))
        .collect();
    format!(
        "{head}{}{variants}}}\n",
        opened(&format!("pub enum {name}"))
    )
}

fn variant(item: &Variant, comments: &Comments) -> String {
    let head = head(&item.meta, &[], INDENT, comments);
    let name = &item.meta.name;
    match &item.payload {
        Payload::Nothing => format!("{head}{INDENT}{name},\n"),
        Payload::Value(ty) => {
            let short = format!("{INDENT}{name}({ty}),");
            let ty = Type::parse(ty);
            if width(&short) <= WIDTH && !ty.has_long_tuple() {
                return format!("{head}{short}\n");
            }
            let inner = ty.fit(2 * INDENT.len(), 2 * INDENT.len(), 1);
            format!("{head}{INDENT}{name}(\n{INDENT}{INDENT}{inner},\n{INDENT}),\n")
        }
        Payload::Named(fields) => {
            let inner = INDENT.repeat(2);
            let fields: String = fields
                .iter()
                .map(|(name, docs, ty)| {
                    comments.line(docs, &inner) + &assigned(&inner, &format!("{name}:"), ty, ",")
                })
                .collect();
            let short = format!("{INDENT}{name} {{");
            let opened = if width(&short) <= WIDTH {
                short
            } else {
                format!("{INDENT}{name}\n{INDENT}{{")
            };
            format!("{head}{opened}\n{fields}{INDENT}}},\n")
        }
    }
}

fn alias(item: &Alias, comments: &Comments) -> String {
    let prefix = format!("pub type {} =", item.meta.name);
    head(&item.meta, &[], "", comments) + &assigned("", &prefix, &item.ty, ";")
}

fn constant(item: &Constant, indent: &str, comments: &Comments) -> String {
    let head = head(&item.meta, &item.attributes, indent, comments);
    let word = if item.is_public { "pub const" } else { "const" };
    let prefix = format!("{word} {}: {} =", item.meta.name, item.ty);
    let below = format!("{indent}{INDENT}");
    let text = match &item.value {
        Value::Plain(value) => {
            let short = format!("{indent}{prefix} {value};");
            let long = format!("{below}{value};");
            if width(&short) > WIDTH && width(&long) <= WIDTH {
                format!("{indent}{prefix}\n{long}\n")
            } else {
                format!("{short}\n")
            }
        }
        Value::Call(name, arguments) => constant_call(indent, &prefix, name, arguments),
    };
    head + &text
}

/// A constant that is the result of a call.
fn constant_call(indent: &str, prefix: &str, name: &str, arguments: &[String]) -> String {
    let list = arguments.join(", ");
    let below = format!("{indent}{INDENT}");
    let short = format!("{indent}{prefix} {name}({list});");
    let next = format!("{below}{name}({list});");
    let is_short = width(&list) <= CALL_WIDTH;
    if is_short && width(&short) <= WIDTH {
        format!("{short}\n")
    } else if is_short && width(&next) <= WIDTH {
        format!("{indent}{prefix}\n{next}\n")
    } else if width(&format!("{indent}{prefix} {name}(")) <= WIDTH {
        let call = long_call(indent, name, arguments);
        format!("{indent}{prefix} {call};\n")
    } else {
        let call = long_call(&below, name, arguments);
        format!("{indent}{prefix}\n{below}{call};\n")
    }
}

fn implementation(item: &Implementation, comments: &Comments) -> String {
    let owner = owner(&item.owner);
    let (short, long) = match &item.of {
        None => (
            format!("impl {owner} {{\n"),
            format!("impl\n{INDENT}{owner}\n{{\n"),
        ),
        Some(of) => (
            format!("impl {of} for {owner} {{\n"),
            format!("impl {of}\n{INDENT}for {owner}\n{{\n"),
        ),
    };
    let is_wide = |text: &str| text.lines().any(|line| width(line) > WIDTH);
    // rustfmt leaves alone what is too long on two lines as well.
    let head = if is_wide(&short) && !is_wide(&long) {
        long
    } else {
        short
    };
    format!("{head}{}}}\n", members(&item.members, comments))
}

fn owner(owner: &Owner) -> String {
    match owner {
        Owner::Type(name) => name.clone(),
        Owner::Call(name) => format!("Call<'_, {name}>"),
    }
}

fn function(item: &Function, comments: &Comments) -> String {
    let head = head(&item.meta, &item.attributes, INDENT, comments);
    let body = body(&item.body, &INDENT.repeat(2));
    format!("{head}{}{body}{INDENT}}}\n", signature(item))
}

/// The signature of a function in an `impl`, with the brace behind it.
fn signature(item: &Function) -> String {
    let visibility = match item.visibility {
        Visibility::Public => "pub ",
        Visibility::Super => "pub(super) ",
        Visibility::Trait => "",
    };
    let name = format!("{INDENT}{visibility}fn {}{}", item.meta.name, item.generics);
    let receiver = item.receiver.iter().map(|receiver| (*receiver).to_owned());
    let arguments: Vec<String> = receiver
        .chain(
            item.arguments
                .iter()
                .map(|argument| format!("{}: {}", argument.name, argument.ty)),
        )
        .collect();
    let returns = format!("-> {} {{", item.returns);
    let short = format!("{name}({}) {returns}", arguments.join(", "));
    let has_long_tuple = item
        .arguments
        .iter()
        .any(|argument| Type::parse(&argument.ty).has_long_tuple());
    if width(&short) <= WIDTH && !has_long_tuple {
        return format!("{short}\n");
    }
    if arguments.is_empty() {
        return format!("{name}()\n{INDENT}{returns}\n");
    }
    let inner = INDENT.repeat(2);
    let mut text = format!("{name}(\n");
    if let Some(receiver) = item.receiver {
        text.push_str(&format!("{inner}{receiver},\n"));
    }
    for argument in &item.arguments {
        let start = format!("{inner}{}: ", argument.name);
        let ty = Type::parse(&argument.ty).fit(width(&start), inner.len(), 1);
        text.push_str(&format!("{start}{ty},\n"));
    }
    let last = format!("{INDENT}) -> {}", item.returns);
    // rustfmt keeps four columns free behind the brace, and takes two more than a line has for a
    // type before a brace below.
    if width(&last) + " {".len() + INDENT.len() <= WIDTH {
        return format!("{text}{last} {{\n");
    }
    if width(&last) <= WIDTH + " {".len() {
        return format!("{text}{last}\n{INDENT}{{\n");
    }
    let start = format!("{INDENT}) -> ");
    let ty = Type::parse(&item.returns).fit(width(&start), INDENT.len(), " {".len());
    // Of what does not fit in lines of its own either, rustfmt only takes the space before the
    // brace.
    if ty.lines().any(|line| width(line) > WIDTH) {
        format!("{text}{last}{{\n")
    } else {
        format!("{text}{start}{ty} {{\n")
    }
}

fn body(body: &Body, indent: &str) -> String {
    match body {
        Body::Macro => String::new(),
        Body::Tokens(tokens) => printed(tokens, indent),
        Body::Lines(lines) => lines
            .iter()
            .map(|line| format!("{indent}{line}\n"))
            .collect(),
        Body::Call(name, arguments) => {
            format!(
                "{indent}{}\n",
                expressions::call(indent, name, arguments, 0)
            )
        }
        Body::Literal {
            call: Some(call),
            name,
            fields,
            rest,
        } => expressions::literal_in_call(indent, call, name, fields, *rest),
        Body::Literal {
            call: None,
            name,
            fields,
            rest,
        } => {
            let literal = expressions::literal(indent, name, fields, *rest);
            format!("{indent}{literal}\n")
        }
    }
}

/// Short statements as the printer of Rust has them.
fn printed(tokens: &TokenStream, indent: &str) -> String {
    let function = quote::quote!(fn body() { #tokens });
    let Ok(file) = syn::parse2::<syn::File>(function) else {
        // The text is checked with all others when the item is put into its file.
        return format!("{indent}{tokens}\n");
    };
    let text = prettyplease::unparse(&file);
    let lines = text.lines().filter_map(|line| line.strip_prefix(INDENT));
    lines.map(|line| format!("{indent}{line}\n")).collect()
}

fn table(item: &Table) -> String {
    let tail = match item.tail.as_str() {
        "" => String::new(),
        tail => format!(" {tail}"),
    };
    let head = format!("{}! {{ {}", item.name, item.head);
    if item.entries.is_empty() {
        return format!("{head} {{}}{tail} }}\n");
    }
    format!("{head} {{\n{}}}{tail} }}\n", entries(&item.entries, INDENT))
}

fn entries(all: &[Entry], indent: &str) -> String {
    all.iter()
        .map(|entry| match entry {
            Entry::Line(line) => format!("{indent}{line},\n"),
            Entry::Block {
                head,
                entries: inner,
                tail,
            } => {
                let inner = entries(inner, &format!("{indent}{INDENT}"));
                format!("{indent}{head} {{\n{inner}{indent}}}{tail},\n")
            }
        })
        .collect()
}

fn setters(item: &Setters, comments: &Comments) -> String {
    let owner = match (&item.owner, &item.group) {
        (Owner::Type(name), _) => name.clone(),
        (Owner::Call(name), None) => format!("Call<{name}>"),
        (Owner::Call(name), Some(group)) => format!("Call<{name}>.{group}"),
    };
    let entries: String = item
        .entries
        .iter()
        .map(|setter| {
            let (meta, given) = (&setter.meta, &setter.given);
            let head = head(meta, &[], INDENT, comments);
            format!("{head}{INDENT}{}({given}),\n", meta.name)
        })
        .collect();
    format!("setters! {{ {owner} {{\n{entries}}} }}\n")
}
