//! One of the two states: its API, the Rust names of its items, and where its document says what.

use std::collections::BTreeMap;

use serde_json::Value;

use super::State;
use super::clients::{flow_words, scheme_words};
use crate::emit::{CredentialText, TypeTexts};
use crate::ir::{Api, Field, Operation, Other, Shape, Struct, Type, TypeId, Use};
use crate::load::Document;
use crate::load::document::{Kind, Node};
use crate::names::{Conversion, Names};
use crate::source::Pointer;

/// One state of one API.
pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    pub(super) types: TypeTexts<'a>,
    pub(super) document: &'a Document,
    /// The beginning of all Rust paths.
    pub(super) prefix: String,
}

impl<'a> Side<'a> {
    pub(super) fn new(state: State<'a>) -> Option<Self> {
        let checked = state.report.checked.as_ref()?;
        let prefix = if state.in_module {
            format!("{}::", state.names.module.plain())
        } else {
            String::new()
        };
        Some(Self {
            api: checked.api(),
            names: state.names,
            types: TypeTexts::new(checked, state.names),
            document: state.report.document.as_ref()?,
            prefix,
        })
    }

    /// The name of a type.
    pub(super) fn type_name(&self, id: TypeId) -> String {
        self.names.type_names(id).ident.plain().to_owned()
    }

    pub(super) fn type_path(&self, id: TypeId) -> String {
        format!("{}{}", self.prefix, self.type_name(id))
    }

    /// The name of a field, value or branch.
    pub(super) fn member(&self, id: TypeId, position: usize) -> String {
        self.names
            .type_names(id)
            .members
            .get(position)
            .map(|ident| ident.plain().to_owned())
            .unwrap_or_default()
    }

    /// Whether a value of a branch's type makes the union by itself.
    pub(super) fn has_from(&self, id: TypeId, position: usize) -> bool {
        let conversions = &self.names.type_names(id).conversions;
        conversions.get(position) == Some(&Conversion::From)
    }

    pub(super) fn method_path(&self, operation: usize) -> String {
        format!(
            "{}Client::{}",
            self.prefix,
            self.names.operation(operation).method.plain()
        )
    }

    /// The struct of an operation's inputs.
    pub(super) fn operation_path(&self, operation: usize) -> String {
        format!(
            "{}operations::{}",
            self.prefix,
            self.names.operation(operation).ident.plain()
        )
    }

    /// Method and path.
    pub(super) fn route(&self, operation: usize) -> String {
        let operation: &Operation = &self.api.operations[operation];
        format!("{} {}", operation.method.as_str(), operation.path)
    }

    /// A type and the number of its members, as a person reads it.
    pub(super) fn kind(&self, id: TypeId, item: &Type) -> String {
        let plural = |count: usize, one: &str| {
            if count == 1 {
                format!("1 {one}")
            } else {
                format!("{count} {one}s")
            }
        };
        let name = self.type_name(id);
        match &item.shape {
            Shape::Struct(shape) => {
                format!(
                    "struct {name} with {}",
                    plural(shape.rust_fields().count(), "field")
                )
            }
            Shape::Enum(shape) => format!("enum {name} of {}", plural(shape.values.len(), "value")),
            Shape::Union(shape) => {
                format!("enum {name} of {}", plural(shape.variants.len(), "type"))
            }
            Shape::Newtype(shape) => format!("struct {name}({})", self.types.value(&shape.value)),
            Shape::Alias(target) => format!("type {name} = {}", self.types.value(target)),
        }
    }

    /// The type of the field for other keys.
    pub(super) fn other(&self, other: &Other) -> String {
        match other {
            Other::Forbidden => "no other keys".to_owned(),
            Other::Open => "any JSON".to_owned(),
            Other::Typed(value) => self.types.value(value),
        }
    }

    /// What `new` takes, by keys.
    pub(super) fn arguments(&self, shape: &Struct) -> Vec<String> {
        let is_argument = |field: &&Field| field.required && !self.types.is_set_by_new(field);
        shape
            .fields
            .iter()
            .filter(is_argument)
            .map(|field| field.wire.clone())
            .collect()
    }

    /// Where the document says that a key is required: in the schema around the field, or in that
    /// of the type.
    pub(super) fn required_at(
        &self,
        owner: Option<&Pointer>,
        field: &Pointer,
        wire: &str,
    ) -> Option<Pointer> {
        let around = field
            .as_str()
            .rsplit_once("/properties/")
            .map(|(around, _)| Pointer::new(around));
        around.iter().chain(owner).find_map(|schema| {
            let list = schema.child("required");
            let position = self
                .document
                .find(&list)?
                .items()
                .position(|item| item.text() == Some(wire))?;
            Some(list.child(&position.to_string()))
        })
    }

    /// The target of an alias, with null if its schema allows null.
    pub(super) fn with_null(&self, target: &Use, at: Option<&Pointer>) -> Use {
        let schema = at.and_then(|at| self.document.find(at));
        Use {
            nullable: target.nullable || schema.is_some_and(allows_null),
            ..target.clone()
        }
    }

    /// Where the document lists a value of an enum; the enum if it is not listed by itself.
    pub(super) fn value_at(&self, owner: &Pointer, value: &Value) -> Pointer {
        let list = owner.child("enum");
        let position = self
            .document
            .find(&list)
            .and_then(|node| node.items().position(|item| item.to_json() == *value));
        position.map_or_else(
            || owner.clone(),
            |position| list.child(&position.to_string()),
        )
    }

    /// What each scheme of a credential is.
    pub(super) fn scheme_kinds(&self, credential: &CredentialText) -> Vec<String> {
        credential
            .schemes
            .iter()
            .filter_map(|index| self.api.schemes.get(*index))
            .map(scheme_words)
            .collect()
    }

    /// The keys of the schemes of a credential in the document, sorted.
    pub(super) fn scheme_names(&self, credential: &CredentialText) -> Vec<String> {
        self.names_of_schemes(&credential.schemes)
    }

    /// Where the first scheme of a credential stands.
    pub(super) fn scheme_at(&self, credential: &CredentialText) -> Option<Pointer> {
        credential
            .schemes
            .first()
            .and_then(|index| self.api.schemes.get(*index))
            .map(|scheme| scheme.at.clone())
    }

    /// How the tokens of a credential are got.
    pub(super) fn flow_words(&self, credential: &CredentialText) -> Vec<String> {
        let schemes = credential
            .schemes
            .iter()
            .filter_map(|index| self.api.schemes.get(*index));
        schemes
            .flat_map(|scheme| &scheme.flows)
            .map(flow_words)
            .collect()
    }

    /// The scopes of each alternative of an operation, by the names of its schemes.
    pub(super) fn scopes(&self, operation: &Operation) -> BTreeMap<Vec<String>, Vec<Vec<String>>> {
        let names = self.security(operation).into_iter();
        let lists = operation.security.iter().map(|item| &item.scopes);
        let scopes = lists.map(|lists| lists.iter().map(|list| list.concat()).collect());
        names.zip(scopes).collect()
    }

    /// The alternatives of an operation, by the sorted names of their schemes.
    pub(super) fn security(&self, operation: &Operation) -> Vec<Vec<String>> {
        let alternatives = operation.security.iter();
        alternatives
            .map(|item| self.names_of_schemes(&item.schemes))
            .collect()
    }

    /// The sorted keys of schemes in the document. The order of schemes that are given together
    /// means nothing.
    fn names_of_schemes(&self, schemes: &[usize]) -> Vec<String> {
        let mut names: Vec<String> = schemes
            .iter()
            .filter_map(|index| self.api.schemes.get(*index))
            .map(|scheme| scheme.name.clone())
            .collect();
        names.sort_unstable();
        names
    }
}

/// Whether a schema names null: as a type, a value, a branch, or as `nullable`.
fn allows_null(schema: Node<'_>) -> bool {
    let is_null = |ty: Node<'_>| ty.text() == Some("null");
    let by_type = |schema: Node<'_>| match schema.get("type") {
        Some(ty) => is_null(ty) || ty.items().any(is_null),
        None => {
            let listed = schema.get("enum").into_iter().flat_map(Node::items);
            let mut values = listed.chain(schema.get("const"));
            values.any(|value| value.kind() == Kind::Null)
        }
    };
    let mut branches = ["anyOf", "oneOf"]
        .into_iter()
        .filter_map(|keyword| schema.get(keyword))
        .flat_map(Node::items);
    by_type(schema)
        || branches.any(by_type)
        || schema.get("nullable").and_then(Node::bool) == Some(true)
}
