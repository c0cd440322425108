//! Parameters: those of a path and of its operation, with the defaults of their locations.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{ParameterData, PathStyle, QueryStyle};

use super::{Lowering, media};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::ir::lower::build::LoweredSchema;
use crate::ir::lower::object_docs;
use crate::ir::lower::servers::warning;
use crate::ir::{Codec, Docs, Location, Owner, Parameter, Role, Scalar, Style, TypeRef, Use};
use crate::load::document::Node;
use crate::spec::{self, Format, Used};

/// A parameter where an operation or a path uses it.
type UsedParameter<'a, 'd> = &'a Used<'d, spec::Parameter<'d>>;

/// The identity of a parameter. The case of the names of headers does not matter.
type ParameterKey = (Location, String);

impl<'d> Lowering<'_, 'd, '_> {
    /// The parameters of an operation, those of its path first. The operation's own override them.
    pub(super) fn parameters(
        &mut self,
        operation: &spec::Operation<'d>,
        owner: Owner,
    ) -> Vec<Parameter> {
        let own = self.distinct(&operation.parameters);
        let shared = self.distinct(&operation.shared);
        let overriding: BTreeSet<&ParameterKey> = own.iter().map(|(key, _)| key).collect();
        let kept = shared
            .iter()
            .filter(|(key, _)| !overriding.contains(key))
            .chain(&own)
            .map(|(_, used)| *used);
        let mut parameters = Vec::with_capacity(shared.len() + own.len());
        for used in kept {
            if !self.is_ignored(used) {
                parameters.push(self.parameter(used, owner));
            }
        }
        parameters
    }

    /// Each parameter once, in order; repetitions are reported.
    fn distinct<'a>(
        &mut self,
        list: &'a [Used<'d, spec::Parameter<'d>>],
    ) -> Vec<(ParameterKey, UsedParameter<'a, 'd>)> {
        let mut first: BTreeMap<ParameterKey, UsedParameter<'a, 'd>> = BTreeMap::new();
        let mut distinct = Vec::with_capacity(list.len());
        for used in list {
            let key = key(&used.object.object);
            match first.get(&key) {
                Some(earlier) => {
                    let finding = duplicate(&key, earlier, used);
                    self.sink().push(finding);
                }
                None => {
                    first.insert(key.clone(), used);
                    distinct.push((key, used));
                }
            }
        }
        distinct
    }

    /// Whether OpenAPI says to ignore a parameter: these headers follow from body, content and
    /// credentials.
    fn is_ignored(&mut self, used: UsedParameter<'_, 'd>) -> bool {
        let (location, name) = key(&used.object.object);
        let ignored = location == Location::Header
            && ["accept", "content-type", "authorization"].contains(&name.as_str());
        if ignored {
            let written = &data(&used.object.object).name;
            let headline = format!(
                "the header `{written}` is not a parameter: the client sets it from content types and credentials"
            );
            self.repeated.add(
                Code::UnsupportedParameter,
                Severity::Note,
                headline,
                used.object.node,
            );
        }
        ignored
    }

    fn parameter(&mut self, used: UsedParameter<'_, 'd>, owner: Owner) -> Parameter {
        let parameter = &*used.object;
        let data = data(&parameter.object);
        let (style, lowered) = self.format(parameter, data, owner);
        self.allow_reserved(parameter);
        let description = used.description.or(data.description.as_deref());
        Parameter {
            at: parameter.node.pointer(),
            wire: data.name.clone(),
            location: location(&parameter.object),
            style,
            reserved: matches!(
                &parameter.object,
                openapiv3::Parameter::Query {
                    allow_reserved: true,
                    ..
                }
            ),
            value: lowered.value,
            required: self.required(parameter, data),
            docs: object_docs::over(
                description,
                data.deprecated.unwrap_or(false),
                &parameter.examples,
                lowered.docs,
            ),
            default: lowered.default,
        }
    }

    /// How a parameter is written, and its type.
    fn format(
        &mut self,
        parameter: &spec::Parameter<'d>,
        data: &ParameterData,
        owner: Owner,
    ) -> (Style, LoweredSchema) {
        let styled = style(&parameter.object, data.explode);
        let role = Role::Parameter(data.name.clone());
        match &parameter.format {
            Format::Schema(schema) => {
                let holder = parameter.node;
                let lowered = self.builder.build_outside(*schema, holder, owner, role);
                (styled, lowered)
            }
            Format::Missing => (styled, text()),
            Format::Content(media) if media::codec(media.name).codec == Codec::Json => (
                Style::Json,
                media.schema.map_or_else(any, |schema| {
                    self.builder.build_outside(schema, media.node, owner, role)
                }),
            ),
            Format::Content(media) => {
                let headline = format!(
                    "a parameter in `{}` cannot be written; it is sent as the text that is given",
                    media.name
                );
                self.sink().push(Diagnostic::new(
                    Code::UnsupportedParameter,
                    media.node.pointer(),
                    headline,
                ));
                (styled, text())
            }
        }
    }

    /// The standard gives `allowReserved` a meaning in the query only.
    fn allow_reserved(&mut self, parameter: &spec::Parameter<'d>) {
        let place = parameter
            .node
            .get("allowReserved")
            .filter(|node| node.bool() == Some(true));
        if let (Some(node), false) = (place, location(&parameter.object) == Location::Query) {
            self.sink().push(warning(
                Code::UnsupportedParameter,
                node,
                "`allowReserved` has an effect in the query only",
            ));
        }
    }

    /// A parameter in a path is always required, since there is no path without it.
    fn required(&mut self, parameter: &spec::Parameter<'d>, data: &ParameterData) -> bool {
        let is_path = location(&parameter.object) == Location::Path;
        if is_path && !data.required {
            let finding = match parameter.node.get("required") {
                Some(node) => warning(
                    Code::InvalidValue,
                    node,
                    "a path parameter cannot be optional; it is taken as required",
                ),
                None => {
                    let mut finding = warning(
                        Code::MissingKey,
                        parameter.node,
                        "a path parameter must have `required: true`; it is taken as required",
                    );
                    finding.severity = Severity::Note;
                    finding
                }
            };
            self.sink().push(finding);
        }
        is_path || data.required
    }
}

/// A parameter without a schema is text, since everything can be written as text.
fn text() -> LoweredSchema {
    plain(TypeRef::Scalar(Scalar::Text))
}

fn any() -> LoweredSchema {
    plain(TypeRef::Any(crate::ir::Any::Unspecified))
}

fn plain(ty: TypeRef) -> LoweredSchema {
    LoweredSchema {
        value: Use::plain(ty),
        docs: Docs::default(),
        default: None,
    }
}

fn duplicate<'d>(
    key: &ParameterKey,
    earlier: UsedParameter<'_, 'd>,
    later: UsedParameter<'_, 'd>,
) -> Diagnostic {
    let name = &key.1;
    let same = earlier.object.node.id() == later.object.node.id();
    let at: Node<'d> = later.node;
    if same {
        return warning(
            Code::DuplicateParameter,
            at,
            format!("the parameter `{name}` is listed twice"),
        )
        .label(earlier.node.pointer(), "here first");
    }
    Diagnostic::new(
        Code::DuplicateParameter,
        at.pointer(),
        format!("another parameter in the same place has the name `{name}`"),
    )
    .label(earlier.node.pointer(), "here first")
    .help("rename or remove one of them")
}

fn key(object: &openapiv3::Parameter) -> ParameterKey {
    let location = location(object);
    let name = &data(object).name;
    (
        location,
        if location == Location::Header {
            name.to_ascii_lowercase()
        } else {
            name.clone()
        },
    )
}

fn data(object: &openapiv3::Parameter) -> &ParameterData {
    object.parameter_data_ref()
}

fn location(object: &openapiv3::Parameter) -> Location {
    match object {
        openapiv3::Parameter::Query { .. } => Location::Query,
        openapiv3::Parameter::Header { .. } => Location::Header,
        openapiv3::Parameter::Path { .. } => Location::Path,
        openapiv3::Parameter::Cookie { .. } => Location::Cookie,
    }
}

/// `style` and `explode`, whose default is true for `form` alone. All styles of a query write
/// exploded lists in the same way.
fn style(object: &openapiv3::Parameter, explode: Option<bool>) -> Style {
    let exploded = explode.unwrap_or(false);
    let form = if explode.unwrap_or(true) {
        Style::FormExplode
    } else {
        Style::Form
    };
    match object {
        openapiv3::Parameter::Query { style, .. } => match style {
            QueryStyle::Form => form,
            QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited if exploded => {
                Style::FormExplode
            }
            QueryStyle::SpaceDelimited => Style::Space,
            QueryStyle::PipeDelimited => Style::Pipe,
            QueryStyle::DeepObject => Style::DeepObject,
        },
        openapiv3::Parameter::Path { style, .. } => match (style, exploded) {
            (PathStyle::Simple, false) => Style::Simple,
            (PathStyle::Simple, true) => Style::SimpleExplode,
            (PathStyle::Label, false) => Style::Label,
            (PathStyle::Label, true) => Style::LabelExplode,
            (PathStyle::Matrix, false) => Style::Matrix,
            (PathStyle::Matrix, true) => Style::MatrixExplode,
        },
        openapiv3::Parameter::Header { .. } if exploded => Style::SimpleExplode,
        openapiv3::Parameter::Header { .. } => Style::Simple,
        openapiv3::Parameter::Cookie { .. } => form,
    }
}
