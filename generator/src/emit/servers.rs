//! `servers.rs`: the servers that the document names, for those who do not want the default.
//!
//! A server without variables is a constant; one with variables is a struct of them that starts
//! with their defaults. Both are what `base_url` takes. Where the document lists the values of a
//! variable, no other can be written, since they are an enum; any other value is checked by the
//! runtime, which is told the default.

use super::docs::{Comment, code};
use super::item::{
    Argument, Body, Constant, Entry, Enum, Expression, Field, Fields, Function, Implementation,
    Item, Member, Meta, Owner, Payload, Struct, Table, Value, Visibility, derived,
};
use super::print::Part;
use super::types::default_remark;
use super::unit::Unit;
use super::wire::literal;
use crate::ir::{Server, ServerVariable};
use crate::names::{ServerNames, VariableNames};
use crate::surface::Origin;

/// The parts of `servers.rs`.
pub(super) fn emit(unit: &Unit<'_>) -> Vec<Part> {
    let servers = unit.api.choices().into_iter().zip(unit.names.servers());
    servers
        .map(|(server, names)| emit_server(server, names))
        .collect()
}

fn emit_server(server: &Server, names: &ServerNames) -> Part {
    if server.variables.is_empty() {
        return vec![Item::Constant(Constant {
            meta: meta(names.constant.as_str(), server_docs(server)),
            attributes: Vec::new(),
            is_public: true,
            ty: "&str".to_owned(),
            value: Value::Plain(literal(&server.url)),
        })];
    }
    let variables: Vec<Variable<'_>> = server
        .variables
        .iter()
        .zip(&names.variables)
        .map(|(variable, names)| Variable { variable, names })
        .collect();
    let mut items = structure(server, names, &variables);
    let listed = variables.iter().filter(|variable| variable.is_listed());
    items.extend(listed.flat_map(Variable::values));
    items
}

fn meta(name: &str, docs: Comment) -> Meta {
    Meta::new(name, Origin::Api, docs)
}

fn server_docs(server: &Server) -> Comment {
    described(server.description.as_deref()).paragraph(code(&server.url))
}

/// What the document says.
fn described(text: Option<&str>) -> Comment {
    text.map_or_else(Comment::default, |text| Comment::default().words(text))
}

/// The struct of a server, the table of its address, its defaults, and its setters.
fn structure(server: &Server, names: &ServerNames, variables: &[Variable<'_>]) -> Vec<Item> {
    let name = names.ident.as_str();
    let fields = variables.iter().map(Variable::field);
    let server_type = Item::Struct(Struct {
        meta: meta(name, server_docs(server)),
        derives: derived(&["Debug", "Clone", "PartialEq", "Eq"]),
        is_non_exhaustive: true,
        fields: Fields::Named(fields.collect()),
    });
    let url = Entry::Line(format!("url: {}", literal(&server.url)));
    let entries = [url]
        .into_iter()
        .chain(variables.iter().map(Variable::entry));
    let table = Item::Table(Table {
        name: "server",
        head: name.to_owned(),
        entries: entries.collect(),
        tail: String::new(),
        traits: Vec::new(),
        members: Vec::new(),
    });
    let implementation = |of, members| {
        Item::Implementation(Implementation {
            owner: Owner::Type(name.to_owned()),
            of,
            members,
        })
    };
    let defaults = Body::Literal {
        call: None,
        name: "Self".to_owned(),
        fields: variables.iter().map(Variable::default).collect(),
        rest: None,
    };
    let default = Function {
        visibility: Visibility::Trait,
        ..Function::returning_self(meta("default", Comment::default()), Vec::new(), defaults)
    };
    let setters = variables
        .iter()
        .map(|variable| Member::Function(variable.setter()));
    vec![
        server_type,
        table,
        implementation(Some("Default"), vec![Member::Function(default)]),
        implementation(None, setters.collect()),
    ]
}

/// A variable with its names.
struct Variable<'a> {
    variable: &'a ServerVariable,
    names: &'a VariableNames,
}

impl Variable<'_> {
    fn is_listed(&self) -> bool {
        !self.variable.values.is_empty()
    }

    fn docs(&self) -> Comment {
        let default = default_remark(&self.variable.default);
        described(self.variable.description.as_deref()).paragraph(default.unwrap_or_default())
    }

    fn field(&self) -> Field {
        let ty = if self.is_listed() {
            self.names.ident.to_string()
        } else {
            "String".to_owned()
        };
        Field {
            meta: meta(self.names.field.as_str(), self.docs()),
            ty,
        }
    }

    fn default(&self) -> (String, Expression) {
        let default = &self.variable.default;
        let listed = self
            .variable
            .values
            .iter()
            .zip(&self.names.values)
            .find(|(value, _)| *value == default);
        let value = match listed {
            Some((_, value)) => Expression::plain(format!("{}::{value}", self.names.ident)),
            None => Expression {
                root: literal(default),
                calls: vec![".to_owned()".to_owned()],
            },
        };
        (self.names.field.to_string(), value)
    }

    fn setter(&self) -> Function {
        let field = self.names.field.as_str();
        let (ty, value) = if self.is_listed() {
            (self.names.ident.to_string(), "value")
        } else {
            ("impl Into<String>".to_owned(), "value.into()")
        };
        Function {
            meta: meta(field, self.docs()),
            attributes: vec!["must_use".to_owned()],
            visibility: Visibility::Public,
            generics: "",
            receiver: Some("mut self"),
            arguments: vec![Argument {
                name: "value".to_owned(),
                ty,
            }],
            returns: "Self".to_owned(),
            body: Body::Lines(vec![format!("self.{field} = {value};"), "self".to_owned()]),
        }
    }

    /// Its field and its name, and the default beside which a value of the caller's is checked.
    fn entry(&self) -> Entry {
        let (field, name) = (&self.names.field, literal(&self.variable.name));
        Entry::Line(if self.is_listed() {
            format!("{field}: {name}")
        } else {
            format!("{field}: {name} = {}", literal(&self.variable.default))
        })
    }

    /// The enum of the values that the document lists.
    fn values(&self) -> Vec<Item> {
        let ty = self.names.ident.as_str();
        let values = || self.variable.values.iter().zip(&self.names.values);
        let docs = Comment::new(format!("A value of {}.", code(&self.variable.name)));
        let variants = values().map(|(value, name)| super::item::Variant {
            meta: meta(name.as_str(), Comment::new(code(value))),
            payload: Payload::Nothing,
        });
        let listed = Item::Enum(Enum {
            meta: meta(ty, docs),
            derives: derived(&["Debug", "Clone", "Copy", "PartialEq", "Eq"]),
            is_non_exhaustive: true,
            variants: variants.collect(),
        });
        let as_str = Function {
            meta: meta("as_str", Comment::default()),
            attributes: Vec::new(),
            visibility: Visibility::Public,
            generics: "",
            receiver: Some("self"),
            arguments: Vec::new(),
            returns: "&'static str".to_owned(),
            body: Body::Macro,
        };
        let entries =
            values().map(|(value, name)| Entry::Line(format!("{name} = {}", literal(value))));
        let table = Item::Table(Table {
            name: "server_values",
            head: ty.to_owned(),
            entries: entries.collect(),
            tail: String::new(),
            traits: vec![(ty.to_owned(), Vec::new())],
            members: vec![Member::Function(as_str)],
        });
        vec![listed, table]
    }
}
