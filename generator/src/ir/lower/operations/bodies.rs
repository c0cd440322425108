//! Bodies of requests and responses: one content for each media type.

use super::Lowering;
use super::media;
use crate::diagnostic::{Code, Severity};
use crate::ir::lower::object_docs;
use crate::ir::lower::servers::warning;
use crate::ir::{Any, Body, Codec, Content, Kinds, Owner, Role, Scalar, TypeRef, Use};
use crate::load::document::Node;
use crate::spec::schema::{self, Schema};
use crate::spec::{Media, RequestBody, Used};

impl<'d> Lowering<'_, 'd, '_> {
    /// A request body; none if it has no media type.
    pub(super) fn body(&mut self, used: &Used<'d, RequestBody<'d>>, owner: Owner) -> Option<Body> {
        let body = &*used.object;
        let role = |media| Role::RequestBody(media);
        let mut contents = self.contents(&body.content, true, owner, &role);
        if contents.is_empty() {
            let finding = warning(
                Code::MissingKey,
                body.node,
                "the request body has no media type; it is left out",
            );
            self.sink()
                .push(finding.help("list at least one media type under `content`"));
            return None;
        }
        contents.sort_by_key(|content| (content.media.contains('*'), content.codec != Codec::Json));
        let max_bytes = self.max_bytes(body.node);
        let description = used.description.or(body.object.description.as_deref());
        Some(Body {
            at: body.node.pointer(),
            required: body.object.required,
            max_bytes,
            docs: object_docs::description(description),
            contents,
        })
    }

    /// The most bytes that a body may have. The emitted crate compares them with a length, which is
    /// a `usize` and has 32 bits on some targets.
    fn max_bytes(&mut self, body: Node<'d>) -> Option<u32> {
        let node = body.get("x-max-bytes")?;
        let given = node
            .number()
            .and_then(|number| number.as_u64())
            .filter(|bytes| *bytes > 0);
        let max_bytes = given.and_then(|bytes| u32::try_from(bytes).ok());
        if max_bytes.is_none() {
            let headline = format!("`x-max-bytes` is a whole number from 1 to {}", u32::MAX);
            let finding = warning(Code::InvalidValue, node, headline);
            self.sink().push(finding);
        }
        max_bytes
    }

    /// Contents in the order of the document. `role` is given the name of the media type if several
    /// have a type. `sent` says that they are of a request and not of an answer.
    pub(super) fn contents(
        &mut self,
        media: &[Media<'d>],
        sent: bool,
        owner: Owner,
        role: &dyn Fn(Option<String>) -> Role,
    ) -> Vec<Content> {
        let codecs: Vec<Codec> = media.iter().map(|media| self.codec(media, sent)).collect();
        let several = codecs.iter().filter(|codec| is_typed(**codec)).count() > 1;
        let content = |(media, codec): (&Media<'d>, Codec)| {
            if sent && codec == Codec::Bytes {
                self.report_rules_of_bytes(media);
            }
            let value = self.value(
                media,
                codec,
                owner,
                role(several.then(|| media::label(media.name))),
            );
            let encodings = self.encodings(&media.encodings, codec);
            Content {
                at: media.node.pointer(),
                media: media.name.trim().to_owned(),
                codec,
                value,
                encodings,
            }
        };
        media.iter().zip(codecs).map(content).collect()
    }

    /// Reports what is not checked of bytes. That nothing is checked of a schema which is more than
    /// a string was reported with its media type.
    fn report_rules_of_bytes(&mut self, media: &Media<'d>) {
        if let Some(schema) = media.schema
            && !matches!(self.body_schema(Some(schema)), BodySchema::Structured)
        {
            self.builder.report_body_of_bytes(schema);
        }
    }

    fn value(&mut self, media: &Media<'d>, codec: Codec, owner: Owner, role: Role) -> Use {
        // Of any other schema, an example in text is a notation that nobody reads.
        if let (Codec::Text, Some(schema)) = (codec, media.schema)
            && matches!(self.body_schema(media.schema), BodySchema::Text { .. })
        {
            let schemas = self.builder.schemas();
            schemas.note_examples_of(schema, media.node);
        }
        match (codec, media.schema) {
            (Codec::Text, _) => Use::plain(TypeRef::Scalar(Scalar::Text)),
            (Codec::Bytes, _) => Use::plain(TypeRef::Scalar(Scalar::Binary)),
            (Codec::Multipart, Some(_)) if !self.has_fields(codec, media) => {
                Use::plain(TypeRef::Any(Any::Unspecified))
            }
            (_, Some(schema)) => {
                let lowered = self.builder.build_outside(schema, media.node, owner, role);
                lowered.value
            }
            (_, None) => Use::plain(TypeRef::Any(if media.broken {
                Any::Broken
            } else {
                Any::Unspecified
            })),
        }
    }

    /// The codec of a media type. If it loses what the schema says, this is reported.
    fn codec(&mut self, media: &Media<'d>, sent: bool) -> Codec {
        let (known, name) = (media::codec(media.name), media.name);
        match known.codec {
            // The client does not read forms, so that it does not matter what an answer has.
            Codec::Form | Codec::Multipart if sent => return self.form_codec(known.codec, media),
            codec if is_typed(codec) => return codec,
            _ => {}
        }
        let content = self.body_schema(media.schema);
        let headline = match (known.codec, content) {
            (codec, BodySchema::Unspecified { has_rules }) if known.is_exact => {
                // Those of bytes have a finding each.
                self.report_unchecked(media, has_rules && codec == Codec::Text, sent);
                return codec;
            }
            (codec, BodySchema::Binary) => return codec,
            (codec, BodySchema::Text { has_rules }) if known.is_exact => {
                self.report_unchecked(media, has_rules, sent);
                return codec;
            }
            (_, BodySchema::Text { has_rules })
                if !name.trim().eq_ignore_ascii_case(media::EVENTS) =>
            {
                self.report_unchecked(media, has_rules, sent);
                return Codec::Text;
            }
            (Codec::Bytes, BodySchema::Structured) if name.contains('*') => {
                self.repeated.add_media(
                    Severity::Note,
                    format!("`{name}` with a schema is taken as JSON"),
                    media.node,
                );
                return Codec::Json;
            }
            (Codec::Text, BodySchema::Structured) => {
                format!("bodies in `{name}` are given as text; their schemas stay documentation")
            }
            (_, BodySchema::Structured) if known.is_exact => {
                format!("bodies in `{name}` are given as bytes; their schemas stay documentation")
            }
            _ => format!("there is no codec for `{name}`; its bodies are bytes"),
        };
        self.repeated
            .add_media(Severity::Warning, headline, media.node);
        known.codec
    }

    /// The codec of a form. A text without names of fields is what the caller has encoded, while
    /// parts can be given by name whatever the schema says.
    fn form_codec(&mut self, form: Codec, media: &Media<'d>) -> Codec {
        if self.has_fields(form, media) {
            return form;
        }
        let headline = if form == Codec::Multipart {
            "the schema of a body of parts must be an object; the parts are given by name"
        } else {
            "the schema of a form must be an object; the body is given as text, already encoded"
        };
        let kinds = media.schema.map(|schema| self.builder.kinds_of(schema));
        let is_text = kinds.is_some_and(|kinds| Kinds::STRING.with(Kinds::NULL).contains(kinds));
        // A text is what is sent.
        if !is_text || form == Codec::Multipart {
            self.repeated
                .add_media(Severity::Warning, headline.to_owned(), media.node);
        }
        if form == Codec::Multipart {
            return form;
        }
        if let BodySchema::Text { has_rules } = self.body_schema(media.schema) {
            self.report_unchecked(media, has_rules, true);
        }
        Codec::Text
    }

    /// Whether OpenAPI says how values of this schema are a form: the fields of an object are, and
    /// so are the items of a list where parts need no names.
    fn has_fields(&mut self, form: Codec, media: &Media<'d>) -> bool {
        let Some(schema) = media.schema else {
            return true;
        };
        let fields = match form {
            Codec::Multipart if !media::has_named_parts(media.name) => {
                Kinds::OBJECT.with(Kinds::ARRAY)
            }
            _ => Kinds::OBJECT,
        };
        let kinds = self.builder.kinds_of(schema).without(Kinds::NULL);
        kinds.is_empty() || !kinds.and(fields).is_empty()
    }

    /// Reports a text whose rules are not checked. Of an answer none are, so that it is a note.
    fn report_unchecked(&mut self, media: &Media<'d>, has_rules: bool, sent: bool) {
        if has_rules {
            let (severity, word) = if sent {
                (Severity::Warning, "bodies")
            } else {
                (Severity::Note, "answers")
            };
            let headline = format!(
                "{word} in `{}` are not checked; the rules of their schemas stay documentation",
                media.name
            );
            self.repeated.add_media(severity, headline, media.node);
        }
    }

    /// What a schema says of a body that has no codec which reads schemas.
    fn body_schema(&mut self, node: Option<Node<'d>>) -> BodySchema {
        let Some(node) = node else {
            return BodySchema::Unspecified { has_rules: false };
        };
        let mut schema = schema::read(node, self.sink());
        if let Some(reference) = schema.reference {
            let Some(target) = self.builder.schemas().resolve_chain(node, reference) else {
                return BodySchema::Unspecified { has_rules: false };
            };
            schema = schema::read(target, self.sink());
        }
        let branches = schema.all_of.len()
            + schema.one_of.len()
            + schema.any_of.len()
            + schema.properties.len();
        match schema.kinds {
            Some(kinds) if !Kinds::STRING.with(Kinds::NULL).contains(kinds) => {
                BodySchema::Structured
            }
            Some(_) if schema.format == Some("binary") => BodySchema::Binary,
            Some(_) => BodySchema::Text {
                has_rules: has_rules(&schema),
            },
            None if branches > 0 || schema.items.is_some() => BodySchema::Structured,
            None => BodySchema::Unspecified {
                has_rules: has_rules(&schema),
            },
        }
    }
}

/// What a schema says of a body.
#[derive(Clone, Copy)]
enum BodySchema {
    /// Nothing of its kind, or there is none.
    Unspecified { has_rules: bool },
    /// It is a string, perhaps with rules.
    Text { has_rules: bool },
    /// It is a string of bytes.
    Binary,
    /// It is more than a string.
    Structured,
}

/// Whether the schema of a text forbids some texts. A format only annotates.
fn has_rules(schema: &Schema<'_>) -> bool {
    let bounds = &schema.bounds;
    let has_bounds =
        bounds.min_length.is_some() || bounds.max_length.is_some() || bounds.pattern.is_some();
    has_bounds
        || schema.values.is_some()
        || schema.constant.is_some()
        || !schema.conditional_keywords.is_empty()
        || schema.all_of.len() + schema.one_of.len() + schema.any_of.len() > 0
}

/// Whether a schema gives the type of a body.
fn is_typed(codec: Codec) -> bool {
    matches!(codec, Codec::Json | Codec::Form | Codec::Multipart)
}
