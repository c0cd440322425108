// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::Json;
use crate::runtime::OrNull;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// `GET /param/boolean_const`
    pub fn param_boolean_const(&self, p: types::BooleanConst) -> Call<'_, ParamBooleanConst> {
        self.call(ParamBooleanConst { p })
    }

    /// - `p`: At most 8 characters.
    ///
    /// `GET /param/encoded`
    pub fn param_encoded(&self, p: impl Into<types::Encoded>) -> Call<'_, ParamEncoded> {
        self.call(ParamEncoded { p: p.into() })
    }

    /// - `p`: Allowed: less than 3.
    ///
    /// `GET /param/exclusive_maximum`
    pub fn param_exclusive_maximum(
        &self,
        p: types::ExclusiveMaximum,
    ) -> Call<'_, ParamExclusiveMaximum> {
        self.call(ParamExclusiveMaximum { p })
    }

    /// - `p`: Allowed: more than 1.5.
    ///
    /// `GET /param/exclusive_minimum`
    pub fn param_exclusive_minimum(
        &self,
        p: types::ExclusiveMinimum,
    ) -> Call<'_, ParamExclusiveMinimum> {
        self.call(ParamExclusiveMinimum { p })
    }

    /// `GET /param/format_only`
    pub fn param_format_only(&self, p: impl Into<types::FormatOnly>) -> Call<'_, ParamFormatOnly> {
        self.call(ParamFormatOnly { p: p.into() })
    }

    /// - `p`: Allowed: 2 to 4.
    ///
    /// `GET /param/fraction_of_integer`
    pub fn param_fraction_of_integer(
        &self,
        p: types::FractionOfInteger,
    ) -> Call<'_, ParamFractionOfInteger> {
        self.call(ParamFractionOfInteger { p })
    }

    /// `GET /param/integer_not`
    pub fn param_integer_not(&self, p: types::IntegerNot) -> Call<'_, ParamIntegerNot> {
        self.call(ParamIntegerNot { p })
    }

    /// `GET /param/integers_listed_twice`
    pub fn param_integers_listed_twice(
        &self,
        p: impl Into<types::IntegersListedTwice>,
    ) -> Call<'_, ParamIntegersListedTwice> {
        self.call(ParamIntegersListedTwice { p: p.into() })
    }

    /// - `p`: At most 2 characters.
    ///
    /// `GET /param/max_length`
    pub fn param_max_length(&self, p: impl Into<types::MaxLength>) -> Call<'_, ParamMaxLength> {
        self.call(ParamMaxLength { p: p.into() })
    }

    /// - `p`: Allowed: at most 3.
    ///
    /// `GET /param/maximum`
    pub fn param_maximum(&self, p: types::Maximum) -> Call<'_, ParamMaximum> {
        self.call(ParamMaximum { p })
    }

    /// - `p`: At least 2 characters.
    ///
    /// `GET /param/min_length`
    pub fn param_min_length(&self, p: impl Into<types::MinLength>) -> Call<'_, ParamMinLength> {
        self.call(ParamMinLength { p: p.into() })
    }

    /// - `p`: Allowed: at least 3.
    ///
    /// `GET /param/minimum`
    pub fn param_minimum(&self, p: types::Minimum) -> Call<'_, ParamMinimum> {
        self.call(ParamMinimum { p })
    }

    /// - `p`: A multiple of 0.01.
    ///
    /// `GET /param/multiple_of_fraction`
    pub fn param_multiple_of_fraction(
        &self,
        p: types::MultipleOfFraction,
    ) -> Call<'_, ParamMultipleOfFraction> {
        self.call(ParamMultipleOfFraction { p })
    }

    /// - `p`: A multiple of 3.
    ///
    /// `GET /param/multiple_of_integer`
    pub fn param_multiple_of_integer(
        &self,
        p: types::MultipleOfInteger,
    ) -> Call<'_, ParamMultipleOfInteger> {
        self.call(ParamMultipleOfInteger { p })
    }

    /// `GET /param/number_const`
    pub fn param_number_const(&self, p: types::NumberConst) -> Call<'_, ParamNumberConst> {
        self.call(ParamNumberConst { p })
    }

    /// `GET /param/number_consts`
    pub fn param_number_consts(&self, p: types::NumberConsts) -> Call<'_, ParamNumberConsts> {
        self.call(ParamNumberConsts { p })
    }

    /// `GET /param/number_enum`
    pub fn param_number_enum(&self, p: types::NumberEnum) -> Call<'_, ParamNumberEnum> {
        self.call(ParamNumberEnum { p })
    }

    /// `GET /param/number_if`
    pub fn param_number_if(&self, p: types::NumberIf) -> Call<'_, ParamNumberIf> {
        self.call(ParamNumberIf { p })
    }

    /// `GET /param/number_one_of`
    pub fn param_number_one_of(&self, p: types::NumberOneOf) -> Call<'_, ParamNumberOneOf> {
        self.call(ParamNumberOneOf { p })
    }

    /// - `p`: Pattern: `^[a-c]\d?$`.
    ///
    /// `GET /param/pattern`
    pub fn param_pattern(&self, p: impl Into<types::Pattern>) -> Call<'_, ParamPattern> {
        self.call(ParamPattern { p: p.into() })
    }

    /// - `p`: Pattern: `^\s\S$`.
    ///
    /// `GET /param/pattern_of_space`
    pub fn param_pattern_of_space(
        &self,
        p: impl Into<types::PatternOfSpace>,
    ) -> Call<'_, ParamPatternOfSpace> {
        self.call(ParamPatternOfSpace { p: p.into() })
    }

    /// `GET /param/pattern_unmatched`
    pub fn param_pattern_unmatched(
        &self,
        p: impl Into<types::PatternUnmatched>,
    ) -> Call<'_, ParamPatternUnmatched> {
        self.call(ParamPatternUnmatched { p: p.into() })
    }

    /// - `p`: 2 to 3 characters.
    ///
    /// `GET /param/text_all_of`
    pub fn param_text_all_of(&self, p: impl Into<types::TextAllOf>) -> Call<'_, ParamTextAllOf> {
        self.call(ParamTextAllOf { p: p.into() })
    }

    /// `GET /param/text_any_of`
    pub fn param_text_any_of(&self, p: impl Into<types::TextAnyOf>) -> Call<'_, ParamTextAnyOf> {
        self.call(ParamTextAnyOf { p: p.into() })
    }

    /// `GET /param/text_const`
    pub fn param_text_const(&self, p: impl Into<types::TextConst>) -> Call<'_, ParamTextConst> {
        self.call(ParamTextConst { p: p.into() })
    }

    /// `GET /param/text_enum_of_branches`
    pub fn param_text_enum_of_branches(
        &self,
        p: impl Into<types::TextEnumOfBranches>,
    ) -> Call<'_, ParamTextEnumOfBranches> {
        self.call(ParamTextEnumOfBranches { p: p.into() })
    }

    /// `GET /param/text_if`
    pub fn param_text_if(&self, p: impl Into<types::TextIf>) -> Call<'_, ParamTextIf> {
        self.call(ParamTextIf { p: p.into() })
    }

    /// `GET /param/text_not`
    pub fn param_text_not(&self, p: impl Into<types::TextNot>) -> Call<'_, ParamTextNot> {
        self.call(ParamTextNot { p: p.into() })
    }

    /// `GET /param/text_one_of`
    pub fn param_text_one_of(&self, p: impl Into<types::TextOneOf>) -> Call<'_, ParamTextOneOf> {
        self.call(ParamTextOneOf { p: p.into() })
    }

    /// `GET /param/unsigned`
    pub fn param_unsigned(&self, p: types::Unsigned) -> Call<'_, ParamUnsigned> {
        self.call(ParamUnsigned { p })
    }

    /// `POST /places`
    pub fn places(&self, body: types::Places) -> Call<'_, Places> {
        self.call(Places { body })
    }

    /// `POST /root/additional`
    pub fn root_additional(&self, body: types::Additional) -> Call<'_, RootAdditional> {
        self.call(RootAdditional { body })
    }

    /// `POST /root/additional_items`
    pub fn root_additional_items(
        &self,
        body: impl IntoIterator<Item = impl Into<types::AdditionalItemsItem>>,
    ) -> Call<'_, RootAdditionalItems> {
        self.call(RootAdditionalItems {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/additional_items_only`
    pub fn root_additional_items_only(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootAdditionalItemsOnly> {
        self.call(RootAdditionalItemsOnly {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/additional_untyped`
    pub fn root_additional_untyped(
        &self,
        body: types::AdditionalUntyped,
    ) -> Call<'_, RootAdditionalUntyped> {
        self.call(RootAdditionalUntyped { body })
    }

    /// `POST /root/all_bounds`
    pub fn root_all_bounds(&self, body: types::AllBounds) -> Call<'_, RootAllBounds> {
        self.call(RootAllBounds { body })
    }

    /// `POST /root/all_not`
    pub fn root_all_not(&self, body: types::AllNot) -> Call<'_, RootAllNot> {
        self.call(RootAllNot { body })
    }

    /// `POST /root/all_required`
    pub fn root_all_required(&self, body: types::AllRequired) -> Call<'_, RootAllRequired> {
        self.call(RootAllRequired { body })
    }

    /// `POST /root/annotated`
    pub fn root_annotated(&self, body: impl Into<types::Annotated>) -> Call<'_, RootAnnotated> {
        self.call(RootAnnotated { body: body.into() })
    }

    /// `POST /root/any_booleans`
    pub fn root_any_booleans(&self, body: types::AnyBooleans) -> Call<'_, RootAnyBooleans> {
        self.call(RootAnyBooleans { body })
    }

    /// `POST /root/any_bounds_or_keys`
    pub fn root_any_bounds_or_keys(
        &self,
        body: types::AnyBoundsOrKeys,
    ) -> Call<'_, RootAnyBoundsOrKeys> {
        self.call(RootAnyBoundsOrKeys { body })
    }

    /// `POST /root/any_contains`
    pub fn root_any_contains(
        &self,
        body: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Call<'_, RootAnyContains> {
        self.call(RootAnyContains {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/any_group`
    pub fn root_any_group(&self, body: types::AnyGroup) -> Call<'_, RootAnyGroup> {
        self.call(RootAnyGroup { body })
    }

    /// `POST /root/any_not`
    pub fn root_any_not(&self, body: impl Into<types::AnyNot>) -> Call<'_, RootAnyNot> {
        self.call(RootAnyNot { body: body.into() })
    }

    /// `POST /root/any_numbers`
    pub fn root_any_numbers(&self, body: types::AnyNumbers) -> Call<'_, RootAnyNumbers> {
        self.call(RootAnyNumbers { body })
    }

    /// `POST /root/anything`
    pub fn root_anything(&self, body: impl Into<types::AnythingLower>) -> Call<'_, RootAnything> {
        self.call(RootAnything { body: body.into() })
    }

    /// `POST /root/beyond_integers`
    pub fn root_beyond_integers(
        &self,
        body: types::BeyondIntegers,
    ) -> Call<'_, RootBeyondIntegers> {
        self.call(RootBeyondIntegers { body })
    }

    /// `POST /root/boolean_const`
    pub fn root_boolean_const(&self, body: types::BooleanConst) -> Call<'_, RootBooleanConst> {
        self.call(RootBooleanConst { body })
    }

    /// `POST /root/boolean_not`
    pub fn root_boolean_not(&self, body: types::BooleanNot) -> Call<'_, RootBooleanNot> {
        self.call(RootBooleanNot { body })
    }

    /// `POST /root/closed`
    pub fn root_closed(&self, body: types::Closed) -> Call<'_, RootClosed> {
        self.call(RootClosed { body })
    }

    /// `POST /root/closed_beside_choice`
    pub fn root_closed_beside_choice(
        &self,
        body: impl Into<types::ClosedBesideChoice>,
    ) -> Call<'_, RootClosedBesideChoice> {
        self.call(RootClosedBesideChoice { body: body.into() })
    }

    /// `POST /root/contains`
    pub fn root_contains(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootContains> {
        self.call(RootContains {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/contains_any_number`
    pub fn root_contains_any_number(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootContainsAnyNumber> {
        self.call(RootContainsAnyNumber {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/contains_counted`
    pub fn root_contains_counted(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootContainsCounted> {
        self.call(RootContainsCounted {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/contains_format`
    pub fn root_contains_format(
        &self,
        body: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Call<'_, RootContainsFormat> {
        self.call(RootContainsFormat {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/contains_kind`
    pub fn root_contains_kind(
        &self,
        body: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Call<'_, RootContainsKind> {
        self.call(RootContainsKind {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/contains_none`
    pub fn root_contains_none(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootContainsNone> {
        self.call(RootContainsNone {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/content_schema`
    pub fn root_content_schema(
        &self,
        body: impl Into<types::ContentSchema>,
    ) -> Call<'_, RootContentSchema> {
        self.call(RootContentSchema { body: body.into() })
    }

    /// `POST /root/dependent_false`
    pub fn root_dependent_false(
        &self,
        body: types::DependentFalse,
    ) -> Call<'_, RootDependentFalse> {
        self.call(RootDependentFalse { body })
    }

    /// `POST /root/dependent_required`
    pub fn root_dependent_required(
        &self,
        body: types::DependentRequired,
    ) -> Call<'_, RootDependentRequired> {
        self.call(RootDependentRequired { body })
    }

    /// `POST /root/dependent_requires`
    pub fn root_dependent_requires(
        &self,
        body: types::DependentRequires,
    ) -> Call<'_, RootDependentRequires> {
        self.call(RootDependentRequires { body })
    }

    /// `POST /root/dependent_schemas`
    pub fn root_dependent_schemas(
        &self,
        body: types::DependentSchemas,
    ) -> Call<'_, RootDependentSchemas> {
        self.call(RootDependentSchemas { body })
    }

    /// `POST /root/dynamic_ref`
    pub fn root_dynamic_ref(&self, body: impl Into<types::DynamicRef>) -> Call<'_, RootDynamicRef> {
        self.call(RootDynamicRef { body: body.into() })
    }

    /// `POST /root/else_only`
    pub fn root_else_only(&self, body: impl Into<types::ElseOnly>) -> Call<'_, RootElseOnly> {
        self.call(RootElseOnly { body: body.into() })
    }

    /// `POST /root/encoded`
    pub fn root_encoded(&self, body: impl Into<types::Encoded>) -> Call<'_, RootEncoded> {
        self.call(RootEncoded { body: body.into() })
    }

    /// `POST /root/enum_bounded`
    pub fn root_enum_bounded(
        &self,
        body: impl Into<types::EnumBounded>,
    ) -> Call<'_, RootEnumBounded> {
        self.call(RootEnumBounded { body: body.into() })
    }

    /// `POST /root/enum_not`
    pub fn root_enum_not(&self, body: impl Into<types::EnumNot>) -> Call<'_, RootEnumNot> {
        self.call(RootEnumNot { body: body.into() })
    }

    /// `POST /root/exclusive_maximum`
    pub fn root_exclusive_maximum(
        &self,
        body: types::ExclusiveMaximum,
    ) -> Call<'_, RootExclusiveMaximum> {
        self.call(RootExclusiveMaximum { body })
    }

    /// `POST /root/exclusive_minimum`
    pub fn root_exclusive_minimum(
        &self,
        body: types::ExclusiveMinimum,
    ) -> Call<'_, RootExclusiveMinimum> {
        self.call(RootExclusiveMinimum { body })
    }

    /// `POST /root/false_const`
    pub fn root_false_const(&self, body: types::FalseConst) -> Call<'_, RootFalseConst> {
        self.call(RootFalseConst { body })
    }

    /// `POST /root/format_only`
    pub fn root_format_only(&self, body: impl Into<types::FormatOnly>) -> Call<'_, RootFormatOnly> {
        self.call(RootFormatOnly { body: body.into() })
    }

    /// `POST /root/fraction_of_integer`
    pub fn root_fraction_of_integer(
        &self,
        body: types::FractionOfInteger,
    ) -> Call<'_, RootFractionOfInteger> {
        self.call(RootFractionOfInteger { body })
    }

    /// `POST /root/if_format`
    pub fn root_if_format(&self, body: impl Into<types::IfFormat>) -> Call<'_, RootIfFormat> {
        self.call(RootIfFormat { body: body.into() })
    }

    /// `POST /root/if_only`
    pub fn root_if_only(&self, body: impl Into<types::IfOnly>) -> Call<'_, RootIfOnly> {
        self.call(RootIfOnly { body: body.into() })
    }

    /// `POST /root/inner_constants`
    pub fn root_inner_constants(
        &self,
        body: impl Into<types::InnerConstants>,
    ) -> Call<'_, RootInnerConstants> {
        self.call(RootInnerConstants { body: body.into() })
    }

    /// `POST /root/integer_not`
    pub fn root_integer_not(&self, body: types::IntegerNot) -> Call<'_, RootIntegerNot> {
        self.call(RootIntegerNot { body })
    }

    /// `POST /root/integers_bounded`
    pub fn root_integers_bounded(
        &self,
        body: impl Into<types::IntegersBounded>,
    ) -> Call<'_, RootIntegersBounded> {
        self.call(RootIntegersBounded { body: body.into() })
    }

    /// `POST /root/integers_listed_twice`
    pub fn root_integers_listed_twice(
        &self,
        body: impl Into<types::IntegersListedTwice>,
    ) -> Call<'_, RootIntegersListedTwice> {
        self.call(RootIntegersListedTwice { body: body.into() })
    }

    /// `POST /root/items_bounded`
    pub fn root_items_bounded(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootItemsBounded> {
        self.call(RootItemsBounded {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/items_false`
    pub fn root_items_false(
        &self,
        body: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Call<'_, RootItemsFalse> {
        self.call(RootItemsFalse {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/items_of_two`
    pub fn root_items_of_two(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootItemsOfTwo> {
        self.call(RootItemsOfTwo {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/kinds`
    pub fn root_kinds(&self, body: impl Into<types::Kinds>) -> Call<'_, RootKinds> {
        self.call(RootKinds { body: body.into() })
    }

    /// `POST /root/kinds_of_a_key`
    pub fn root_kinds_of_a_key(
        &self,
        body: impl Into<types::KindsOfAKey>,
    ) -> Call<'_, RootKindsOfAKey> {
        self.call(RootKindsOfAKey { body: body.into() })
    }

    /// `POST /root/list_any_of`
    pub fn root_list_any_of(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootListAnyOf> {
        self.call(RootListAnyOf {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/list_const`
    pub fn root_list_const(
        &self,
        body: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Call<'_, RootListConst> {
        self.call(RootListConst {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/list_enum`
    pub fn root_list_enum(
        &self,
        body: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Call<'_, RootListEnum> {
        self.call(RootListEnum {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/list_if`
    pub fn root_list_if(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootListIf> {
        self.call(RootListIf {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/list_not`
    pub fn root_list_not(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootListNot> {
        self.call(RootListNot {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/list_of_itself`
    pub fn root_list_of_itself(
        &self,
        body: impl Into<types::ListOfItself>,
    ) -> Call<'_, RootListOfItself> {
        self.call(RootListOfItself { body: body.into() })
    }

    /// `POST /root/map_any_of`
    pub fn root_map_any_of(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Call<'_, RootMapAnyOf> {
        self.call(RootMapAnyOf {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/map_dependent`
    pub fn root_map_dependent(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Call<'_, RootMapDependent> {
        self.call(RootMapDependent {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/map_dependent_required`
    pub fn root_map_dependent_required(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Call<'_, RootMapDependentRequired> {
        self.call(RootMapDependentRequired {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/map_if`
    pub fn root_map_if(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Call<'_, RootMapIf> {
        self.call(RootMapIf {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/map_not`
    pub fn root_map_not(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Call<'_, RootMapNot> {
        self.call(RootMapNot {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/map_of_itself`
    pub fn root_map_of_itself(
        &self,
        body: impl Into<types::MapOfItself>,
    ) -> Call<'_, RootMapOfItself> {
        self.call(RootMapOfItself { body: body.into() })
    }

    /// `POST /root/map_required`
    pub fn root_map_required(&self, body: types::MapRequired) -> Call<'_, RootMapRequired> {
        self.call(RootMapRequired { body })
    }

    /// `POST /root/max_contains_only`
    pub fn root_max_contains_only(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootMaxContainsOnly> {
        self.call(RootMaxContainsOnly {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/max_items`
    pub fn root_max_items(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'_, RootMaxItems> {
        self.call(RootMaxItems {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/max_length`
    pub fn root_max_length(&self, body: impl Into<types::MaxLength>) -> Call<'_, RootMaxLength> {
        self.call(RootMaxLength { body: body.into() })
    }

    /// `POST /root/max_properties`
    pub fn root_max_properties(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Call<'_, RootMaxProperties> {
        self.call(RootMaxProperties {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/maximum`
    pub fn root_maximum(&self, body: types::Maximum) -> Call<'_, RootMaximum> {
        self.call(RootMaximum { body })
    }

    /// `POST /root/min_contains_only`
    pub fn root_min_contains_only(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootMinContainsOnly> {
        self.call(RootMinContainsOnly {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/min_items`
    pub fn root_min_items(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootMinItems> {
        self.call(RootMinItems {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/min_length`
    pub fn root_min_length(&self, body: impl Into<types::MinLength>) -> Call<'_, RootMinLength> {
        self.call(RootMinLength { body: body.into() })
    }

    /// `POST /root/min_properties`
    pub fn root_min_properties(&self, body: types::MinProperties) -> Call<'_, RootMinProperties> {
        self.call(RootMinProperties { body })
    }

    /// `POST /root/minimum`
    pub fn root_minimum(&self, body: types::Minimum) -> Call<'_, RootMinimum> {
        self.call(RootMinimum { body })
    }

    /// `POST /root/mixed_rules`
    pub fn root_mixed_rules(&self, body: impl Into<types::MixedRules>) -> Call<'_, RootMixedRules> {
        self.call(RootMixedRules { body: body.into() })
    }

    /// `POST /root/multiple_of_fraction`
    pub fn root_multiple_of_fraction(
        &self,
        body: types::MultipleOfFraction,
    ) -> Call<'_, RootMultipleOfFraction> {
        self.call(RootMultipleOfFraction { body })
    }

    /// `POST /root/multiple_of_integer`
    pub fn root_multiple_of_integer(
        &self,
        body: types::MultipleOfInteger,
    ) -> Call<'_, RootMultipleOfInteger> {
        self.call(RootMultipleOfInteger { body })
    }

    /// `POST /root/names_bounded`
    pub fn root_names_bounded(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Call<'_, RootNamesBounded> {
        self.call(RootNamesBounded {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/names_choice`
    pub fn root_names_choice(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Call<'_, RootNamesChoice> {
        self.call(RootNamesChoice {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/names_enum`
    pub fn root_names_enum(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Call<'_, RootNamesEnum> {
        self.call(RootNamesEnum {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/names_not`
    pub fn root_names_not(&self, body: types::NamesNot) -> Call<'_, RootNamesNot> {
        self.call(RootNamesNot { body })
    }

    /// `POST /root/names_of_no_text`
    pub fn root_names_of_no_text(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Call<'_, RootNamesOfNoText> {
        self.call(RootNamesOfNoText {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/not_format`
    pub fn root_not_format(&self, body: impl Into<types::NotFormat>) -> Call<'_, RootNotFormat> {
        self.call(RootNotFormat { body: body.into() })
    }

    /// `POST /root/not_itself`
    pub fn root_not_itself(&self, body: types::NotItself) -> Call<'_, RootNotItself> {
        self.call(RootNotItself { body })
    }

    /// `POST /root/not_nothing`
    pub fn root_not_nothing(&self, body: impl Into<types::NotNothing>) -> Call<'_, RootNotNothing> {
        self.call(RootNotNothing { body: body.into() })
    }

    /// `POST /root/null_of_a_part`
    pub fn root_null_of_a_part(
        &self,
        body: impl Into<OrNull<types::NullOfAPart>>,
    ) -> Call<'_, RootNullOfAPart> {
        self.call(RootNullOfAPart { body: body.into() })
    }

    /// `POST /root/nullable`
    pub fn root_nullable(
        &self,
        body: impl Into<OrNull<types::NullableSchema>>,
    ) -> Call<'_, RootNullable> {
        self.call(RootNullable { body: body.into() })
    }

    /// `POST /root/nullable_not`
    pub fn root_nullable_not(
        &self,
        body: impl Into<OrNull<types::NullableNot>>,
    ) -> Call<'_, RootNullableNot> {
        self.call(RootNullableNot { body: body.into() })
    }

    /// `POST /root/number_const`
    pub fn root_number_const(&self, body: types::NumberConst) -> Call<'_, RootNumberConst> {
        self.call(RootNumberConst { body })
    }

    /// `POST /root/number_consts`
    pub fn root_number_consts(&self, body: types::NumberConsts) -> Call<'_, RootNumberConsts> {
        self.call(RootNumberConsts { body })
    }

    /// `POST /root/number_enum`
    pub fn root_number_enum(&self, body: types::NumberEnum) -> Call<'_, RootNumberEnum> {
        self.call(RootNumberEnum { body })
    }

    /// `POST /root/number_if`
    pub fn root_number_if(&self, body: types::NumberIf) -> Call<'_, RootNumberIf> {
        self.call(RootNumberIf { body })
    }

    /// `POST /root/number_one_of`
    pub fn root_number_one_of(&self, body: types::NumberOneOf) -> Call<'_, RootNumberOneOf> {
        self.call(RootNumberOneOf { body })
    }

    /// `POST /root/object_const`
    pub fn root_object_const(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Call<'_, RootObjectConst> {
        self.call(RootObjectConst {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/object_if`
    pub fn root_object_if(&self, body: types::ObjectIf) -> Call<'_, RootObjectIf> {
        self.call(RootObjectIf { body })
    }

    /// `POST /root/object_not`
    pub fn root_object_not(&self, body: types::ObjectNot) -> Call<'_, RootObjectNot> {
        self.call(RootObjectNot { body })
    }

    /// `POST /root/older_dependencies`
    pub fn root_older_dependencies(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Call<'_, RootOlderDependencies> {
        self.call(RootOlderDependencies {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/one_group`
    pub fn root_one_group(&self, body: types::OneGroup) -> Call<'_, RootOneGroup> {
        self.call(RootOneGroup { body })
    }

    /// `POST /root/one_lists`
    pub fn root_one_lists(
        &self,
        body: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Call<'_, RootOneLists> {
        self.call(RootOneLists {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/one_maps`
    pub fn root_one_maps(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<types::OneMapsValue>)>,
    ) -> Call<'_, RootOneMaps> {
        self.call(RootOneMaps {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        })
    }

    /// `POST /root/open_tuple`
    pub fn root_open_tuple(
        &self,
        body: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Call<'_, RootOpenTuple> {
        self.call(RootOpenTuple {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/others_of_a_part`
    pub fn root_others_of_a_part(&self, body: types::OthersOfAPart) -> Call<'_, RootOthersOfAPart> {
        self.call(RootOthersOfAPart { body })
    }

    /// `POST /root/pattern`
    pub fn root_pattern(&self, body: impl Into<types::Pattern>) -> Call<'_, RootPattern> {
        self.call(RootPattern { body: body.into() })
    }

    /// `POST /root/pattern_of_space`
    pub fn root_pattern_of_space(
        &self,
        body: impl Into<types::PatternOfSpace>,
    ) -> Call<'_, RootPatternOfSpace> {
        self.call(RootPatternOfSpace { body: body.into() })
    }

    /// `POST /root/pattern_unchecked`
    pub fn root_pattern_unchecked(
        &self,
        body: types::PatternUnchecked,
    ) -> Call<'_, RootPatternUnchecked> {
        self.call(RootPatternUnchecked { body })
    }

    /// `POST /root/pattern_unmatched`
    pub fn root_pattern_unmatched(
        &self,
        body: impl Into<types::PatternUnmatched>,
    ) -> Call<'_, RootPatternUnmatched> {
        self.call(RootPatternUnmatched { body: body.into() })
    }

    /// `POST /root/patterns`
    pub fn root_patterns(&self, body: types::Patterns) -> Call<'_, RootPatterns> {
        self.call(RootPatterns { body })
    }

    /// `POST /root/patterns_beside_names`
    pub fn root_patterns_beside_names(
        &self,
        body: types::PatternsBesideNames,
    ) -> Call<'_, RootPatternsBesideNames> {
        self.call(RootPatternsBesideNames { body })
    }

    /// `POST /root/patterns_of_choices`
    pub fn root_patterns_of_choices(
        &self,
        body: types::PatternsOfChoices,
    ) -> Call<'_, RootPatternsOfChoices> {
        self.call(RootPatternsOfChoices { body })
    }

    /// `POST /root/patterns_of_objects`
    pub fn root_patterns_of_objects(
        &self,
        body: types::PatternsOfObjects,
    ) -> Call<'_, RootPatternsOfObjects> {
        self.call(RootPatternsOfObjects { body })
    }

    /// `POST /root/patterns_of_two_kinds`
    pub fn root_patterns_of_two_kinds(
        &self,
        body: types::PatternsOfTwoKinds,
    ) -> Call<'_, RootPatternsOfTwoKinds> {
        self.call(RootPatternsOfTwoKinds { body })
    }

    /// `POST /root/positions_and_items`
    pub fn root_positions_and_items(
        &self,
        body: impl IntoIterator<Item = impl Into<types::PositionsAndItemsItem>>,
    ) -> Call<'_, RootPositionsAndItems> {
        self.call(RootPositionsAndItems {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/properties_only`
    pub fn root_properties_only(
        &self,
        body: types::PropertiesOnly,
    ) -> Call<'_, RootPropertiesOnly> {
        self.call(RootPropertiesOnly { body })
    }

    /// `POST /root/ref_alone`
    pub fn root_ref_alone(&self, body: impl Into<types::RefAlone>) -> Call<'_, RootRefAlone> {
        self.call(RootRefAlone { body: body.into() })
    }

    /// `POST /root/ref_bounded`
    pub fn root_ref_bounded(&self, body: impl Into<types::RefBounded>) -> Call<'_, RootRefBounded> {
        self.call(RootRefBounded { body: body.into() })
    }

    /// `POST /root/required`
    pub fn root_required(&self, body: types::Required) -> Call<'_, RootRequired> {
        self.call(RootRequired { body })
    }

    /// `POST /root/required_by_pattern`
    pub fn root_required_by_pattern(
        &self,
        body: types::RequiredByPattern,
    ) -> Call<'_, RootRequiredByPattern> {
        self.call(RootRequiredByPattern { body })
    }

    /// `POST /root/rules_of_branches`
    pub fn root_rules_of_branches(
        &self,
        body: impl Into<types::RulesOfBranches>,
    ) -> Call<'_, RootRulesOfBranches> {
        self.call(RootRulesOfBranches { body: body.into() })
    }

    /// `POST /root/shorter_tuple`
    pub fn root_shorter_tuple(
        &self,
        body: impl IntoIterator<Item = impl Into<types::ShorterTupleItem>>,
    ) -> Call<'_, RootShorterTuple> {
        self.call(RootShorterTuple {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/text_all_of`
    pub fn root_text_all_of(&self, body: impl Into<types::TextAllOf>) -> Call<'_, RootTextAllOf> {
        self.call(RootTextAllOf { body: body.into() })
    }

    /// `POST /root/text_any_of`
    pub fn root_text_any_of(&self, body: impl Into<types::TextAnyOf>) -> Call<'_, RootTextAnyOf> {
        self.call(RootTextAnyOf { body: body.into() })
    }

    /// `POST /root/text_const`
    pub fn root_text_const(&self, body: impl Into<types::TextConst>) -> Call<'_, RootTextConst> {
        self.call(RootTextConst { body: body.into() })
    }

    /// `POST /root/text_enum`
    pub fn root_text_enum(&self, body: impl Into<types::TextEnum>) -> Call<'_, RootTextEnum> {
        self.call(RootTextEnum { body: body.into() })
    }

    /// `POST /root/text_enum_of_branches`
    pub fn root_text_enum_of_branches(
        &self,
        body: impl Into<types::TextEnumOfBranches>,
    ) -> Call<'_, RootTextEnumOfBranches> {
        self.call(RootTextEnumOfBranches { body: body.into() })
    }

    /// `POST /root/text_if`
    pub fn root_text_if(&self, body: impl Into<types::TextIf>) -> Call<'_, RootTextIf> {
        self.call(RootTextIf { body: body.into() })
    }

    /// `POST /root/text_not`
    pub fn root_text_not(&self, body: impl Into<types::TextNot>) -> Call<'_, RootTextNot> {
        self.call(RootTextNot { body: body.into() })
    }

    /// `POST /root/text_one_of`
    pub fn root_text_one_of(&self, body: impl Into<types::TextOneOf>) -> Call<'_, RootTextOneOf> {
        self.call(RootTextOneOf { body: body.into() })
    }

    /// `POST /root/then_only`
    pub fn root_then_only(&self, body: impl Into<types::ThenOnly>) -> Call<'_, RootThenOnly> {
        self.call(RootThenOnly { body: body.into() })
    }

    /// `POST /root/tuple`
    pub fn root_tuple(&self, body: types::Tuple) -> Call<'_, RootTuple> {
        self.call(RootTuple { body })
    }

    /// `POST /root/tuple_bounded`
    pub fn root_tuple_bounded(&self, body: types::TupleBounded) -> Call<'_, RootTupleBounded> {
        self.call(RootTupleBounded { body })
    }

    /// `POST /root/tuple_of_itself`
    pub fn root_tuple_of_itself(
        &self,
        body: impl Into<types::TupleOfItself>,
    ) -> Call<'_, RootTupleOfItself> {
        self.call(RootTupleOfItself { body: body.into() })
    }

    /// `POST /root/unevaluated`
    pub fn root_unevaluated(&self, body: types::Unevaluated) -> Call<'_, RootUnevaluated> {
        self.call(RootUnevaluated { body })
    }

    /// `POST /root/unevaluated_closed`
    pub fn root_unevaluated_closed(
        &self,
        body: types::UnevaluatedClosed,
    ) -> Call<'_, RootUnevaluatedClosed> {
        self.call(RootUnevaluatedClosed { body })
    }

    /// `POST /root/unevaluated_items`
    pub fn root_unevaluated_items(
        &self,
        body: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Call<'_, RootUnevaluatedItems> {
        self.call(RootUnevaluatedItems {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/unevaluated_of_items`
    pub fn root_unevaluated_of_items(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'_, RootUnevaluatedOfItems> {
        self.call(RootUnevaluatedOfItems {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/unevaluated_open`
    pub fn root_unevaluated_open(
        &self,
        body: types::UnevaluatedOpen,
    ) -> Call<'_, RootUnevaluatedOpen> {
        self.call(RootUnevaluatedOpen { body })
    }

    /// `POST /root/unique_items`
    pub fn root_unique_items(
        &self,
        body: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Call<'_, RootUniqueItems> {
        self.call(RootUniqueItems {
            body: body.into_iter().map(Into::into).collect(),
        })
    }

    /// `POST /root/unsigned`
    pub fn root_unsigned(&self, body: types::Unsigned) -> Call<'_, RootUnsigned> {
        self.call(RootUnsigned { body })
    }

    /// `POST /root/within_integers`
    pub fn root_within_integers(
        &self,
        body: types::WithinIntegers,
    ) -> Call<'_, RootWithinIntegers> {
        self.call(RootWithinIntegers { body })
    }
}

/// The inputs of [`Client::param_boolean_const`]: `GET /param/boolean_const`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamBooleanConst {
    pub p: types::BooleanConst,
}
operation! { ParamBooleanConst {
    id: "param_boolean_const",
    route: GET "/param/boolean_const",
    inputs: {
        p: query [Fits("{\"enum\":[true]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_encoded`]: `GET /param/encoded`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamEncoded {
    /// At most 8 characters.
    pub p: types::Encoded,
}
operation! { ParamEncoded {
    id: "param_encoded",
    route: GET "/param/encoded",
    inputs: {
        p: query [MaxLength(8)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_exclusive_maximum`]: `GET /param/exclusive_maximum`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamExclusiveMaximum {
    /// Allowed: less than 3.
    pub p: types::ExclusiveMaximum,
}
operation! { ParamExclusiveMaximum {
    id: "param_exclusive_maximum",
    route: GET "/param/exclusive_maximum",
    inputs: {
        p: query [ExclusiveMaximum(3)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_exclusive_minimum`]: `GET /param/exclusive_minimum`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamExclusiveMinimum {
    /// Allowed: more than 1.5.
    pub p: types::ExclusiveMinimum,
}
operation! { ParamExclusiveMinimum {
    id: "param_exclusive_minimum",
    route: GET "/param/exclusive_minimum",
    inputs: {
        p: query [ExclusiveMinimumFloat(1.5)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_format_only`]: `GET /param/format_only`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamFormatOnly {
    pub p: types::FormatOnly,
}
operation! { ParamFormatOnly {
    id: "param_format_only",
    route: GET "/param/format_only",
    inputs: {
        p: query,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_fraction_of_integer`]: `GET /param/fraction_of_integer`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamFractionOfInteger {
    /// Allowed: 2 to 4.
    pub p: types::FractionOfInteger,
}
operation! { ParamFractionOfInteger {
    id: "param_fraction_of_integer",
    route: GET "/param/fraction_of_integer",
    inputs: {
        p: query [Minimum(2), Maximum(4)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_integer_not`]: `GET /param/integer_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamIntegerNot {
    pub p: types::IntegerNot,
}
operation! { ParamIntegerNot {
    id: "param_integer_not",
    route: GET "/param/integer_not",
    inputs: {
        p: query [Fits("{\"not\":{\"multipleOf\":2}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_integers_listed_twice`]: `GET /param/integers_listed_twice`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamIntegersListedTwice {
    pub p: types::IntegersListedTwice,
}
operation! { ParamIntegersListedTwice {
    id: "param_integers_listed_twice",
    route: GET "/param/integers_listed_twice",
    inputs: {
        p: query,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_max_length`]: `GET /param/max_length`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamMaxLength {
    /// At most 2 characters.
    pub p: types::MaxLength,
}
operation! { ParamMaxLength {
    id: "param_max_length",
    route: GET "/param/max_length",
    inputs: {
        p: query [MaxLength(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_maximum`]: `GET /param/maximum`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamMaximum {
    /// Allowed: at most 3.
    pub p: types::Maximum,
}
operation! { ParamMaximum {
    id: "param_maximum",
    route: GET "/param/maximum",
    inputs: {
        p: query [Maximum(3)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_min_length`]: `GET /param/min_length`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamMinLength {
    /// At least 2 characters.
    pub p: types::MinLength,
}
operation! { ParamMinLength {
    id: "param_min_length",
    route: GET "/param/min_length",
    inputs: {
        p: query [MinLength(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_minimum`]: `GET /param/minimum`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamMinimum {
    /// Allowed: at least 3.
    pub p: types::Minimum,
}
operation! { ParamMinimum {
    id: "param_minimum",
    route: GET "/param/minimum",
    inputs: {
        p: query [Minimum(3)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_multiple_of_fraction`]: `GET /param/multiple_of_fraction`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamMultipleOfFraction {
    /// A multiple of 0.01.
    pub p: types::MultipleOfFraction,
}
operation! { ParamMultipleOfFraction {
    id: "param_multiple_of_fraction",
    route: GET "/param/multiple_of_fraction",
    inputs: {
        p: query [MultipleOfFloat(0.01)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_multiple_of_integer`]: `GET /param/multiple_of_integer`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamMultipleOfInteger {
    /// A multiple of 3.
    pub p: types::MultipleOfInteger,
}
operation! { ParamMultipleOfInteger {
    id: "param_multiple_of_integer",
    route: GET "/param/multiple_of_integer",
    inputs: {
        p: query [MultipleOf(3)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_number_const`]: `GET /param/number_const`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamNumberConst {
    pub p: types::NumberConst,
}
operation! { ParamNumberConst {
    id: "param_number_const",
    route: GET "/param/number_const",
    inputs: {
        p: query [Fits("{\"enum\":[1.5]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_number_consts`]: `GET /param/number_consts`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamNumberConsts {
    pub p: types::NumberConsts,
}
operation! { ParamNumberConsts {
    id: "param_number_consts",
    route: GET "/param/number_consts",
    inputs: {
        p: query [Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_number_enum`]: `GET /param/number_enum`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamNumberEnum {
    pub p: types::NumberEnum,
}
operation! { ParamNumberEnum {
    id: "param_number_enum",
    route: GET "/param/number_enum",
    inputs: {
        p: query [Fits("{\"enum\":[0.5,1.5]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_number_if`]: `GET /param/number_if`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamNumberIf {
    pub p: types::NumberIf,
}
operation! { ParamNumberIf {
    id: "param_number_if",
    route: GET "/param/number_if",
    inputs: {
        p: query [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_number_one_of`]: `GET /param/number_one_of`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamNumberOneOf {
    pub p: types::NumberOneOf,
}
operation! { ParamNumberOneOf {
    id: "param_number_one_of",
    route: GET "/param/number_one_of",
    inputs: {
        p: query [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_pattern`]: `GET /param/pattern`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamPattern {
    /// Pattern: `^[a-c]\d?$`.
    pub p: types::Pattern,
}
operation! { ParamPattern {
    id: "param_pattern",
    route: GET "/param/pattern",
    inputs: {
        p: query [Pattern("^[a-c]\\d?$")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_pattern_of_space`]: `GET /param/pattern_of_space`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamPatternOfSpace {
    /// Pattern: `^\s\S$`.
    pub p: types::PatternOfSpace,
}
operation! { ParamPatternOfSpace {
    id: "param_pattern_of_space",
    route: GET "/param/pattern_of_space",
    inputs: {
        p: query [Pattern("^\\s\\S$")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_pattern_unmatched`]: `GET /param/pattern_unmatched`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamPatternUnmatched {
    pub p: types::PatternUnmatched,
}
operation! { ParamPatternUnmatched {
    id: "param_pattern_unmatched",
    route: GET "/param/pattern_unmatched",
    inputs: {
        p: query,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_text_all_of`]: `GET /param/text_all_of`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamTextAllOf {
    /// 2 to 3 characters.
    pub p: types::TextAllOf,
}
operation! { ParamTextAllOf {
    id: "param_text_all_of",
    route: GET "/param/text_all_of",
    inputs: {
        p: query [MinLength(2), MaxLength(3)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_text_any_of`]: `GET /param/text_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamTextAnyOf {
    pub p: types::TextAnyOf,
}
operation! { ParamTextAnyOf {
    id: "param_text_any_of",
    route: GET "/param/text_any_of",
    inputs: {
        p: query [Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_text_const`]: `GET /param/text_const`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamTextConst {
    pub p: types::TextConst,
}
operation! { ParamTextConst {
    id: "param_text_const",
    route: GET "/param/text_const",
    inputs: {
        p: query,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_text_enum_of_branches`]: `GET /param/text_enum_of_branches`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamTextEnumOfBranches {
    pub p: types::TextEnumOfBranches,
}
operation! { ParamTextEnumOfBranches {
    id: "param_text_enum_of_branches",
    route: GET "/param/text_enum_of_branches",
    inputs: {
        p: query,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_text_if`]: `GET /param/text_if`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamTextIf {
    pub p: types::TextIf,
}
operation! { ParamTextIf {
    id: "param_text_if",
    route: GET "/param/text_if",
    inputs: {
        p: query [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_text_not`]: `GET /param/text_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamTextNot {
    pub p: types::TextNot,
}
operation! { ParamTextNot {
    id: "param_text_not",
    route: GET "/param/text_not",
    inputs: {
        p: query [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_text_one_of`]: `GET /param/text_one_of`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamTextOneOf {
    pub p: types::TextOneOf,
}
operation! { ParamTextOneOf {
    id: "param_text_one_of",
    route: GET "/param/text_one_of",
    inputs: {
        p: query [Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::param_unsigned`]: `GET /param/unsigned`
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamUnsigned {
    pub p: types::Unsigned,
}
operation! { ParamUnsigned {
    id: "param_unsigned",
    route: GET "/param/unsigned",
    inputs: {
        p: query,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::places`]: `POST /places`
#[derive(Clone)]
#[non_exhaustive]
pub struct Places {
    pub body: types::Places,
}
operation! { Places {
    id: "places",
    route: POST "/places",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_additional`]: `POST /root/additional`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAdditional {
    pub body: types::Additional,
}
operation! { RootAdditional {
    id: "root_additional",
    route: POST "/root/additional",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_additional_items`]: `POST /root/additional_items`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAdditionalItems {
    pub body: types::AdditionalItems,
}
operation! { RootAdditionalItems {
    id: "root_additional_items",
    route: POST "/root/additional_items",
    inputs: {
        body: json [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_additional_items_only`]: `POST /root/additional_items_only`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAdditionalItemsOnly {
    pub body: types::AdditionalItemsOnly,
}
operation! { RootAdditionalItemsOnly {
    id: "root_additional_items_only",
    route: POST "/root/additional_items_only",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_additional_untyped`]: `POST /root/additional_untyped`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAdditionalUntyped {
    pub body: types::AdditionalUntyped,
}
operation! { RootAdditionalUntyped {
    id: "root_additional_untyped",
    route: POST "/root/additional_untyped",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_all_bounds`]: `POST /root/all_bounds`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAllBounds {
    pub body: types::AllBounds,
}
operation! { RootAllBounds {
    id: "root_all_bounds",
    route: POST "/root/all_bounds",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_all_not`]: `POST /root/all_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAllNot {
    pub body: types::AllNot,
}
operation! { RootAllNot {
    id: "root_all_not",
    route: POST "/root/all_not",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_all_required`]: `POST /root/all_required`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAllRequired {
    pub body: types::AllRequired,
}
operation! { RootAllRequired {
    id: "root_all_required",
    route: POST "/root/all_required",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_annotated`]: `POST /root/annotated`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAnnotated {
    pub body: types::Annotated,
}
operation! { RootAnnotated {
    id: "root_annotated",
    route: POST "/root/annotated",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_any_booleans`]: `POST /root/any_booleans`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAnyBooleans {
    pub body: types::AnyBooleans,
}
operation! { RootAnyBooleans {
    id: "root_any_booleans",
    route: POST "/root/any_booleans",
    inputs: {
        body: json [Fits("{\"anyOf\":[{\"const\":true},{\"not\":true}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_any_bounds_or_keys`]: `POST /root/any_bounds_or_keys`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAnyBoundsOrKeys {
    pub body: types::AnyBoundsOrKeys,
}
operation! { RootAnyBoundsOrKeys {
    id: "root_any_bounds_or_keys",
    route: POST "/root/any_bounds_or_keys",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_any_contains`]: `POST /root/any_contains`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAnyContains {
    pub body: types::AnyContains,
}
operation! { RootAnyContains {
    id: "root_any_contains",
    route: POST "/root/any_contains",
    inputs: {
        body: json [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_any_group`]: `POST /root/any_group`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAnyGroup {
    pub body: types::AnyGroup,
}
operation! { RootAnyGroup {
    id: "root_any_group",
    route: POST "/root/any_group",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_any_not`]: `POST /root/any_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAnyNot {
    pub body: types::AnyNot,
}
operation! { RootAnyNot {
    id: "root_any_not",
    route: POST "/root/any_not",
    inputs: {
        body: json [Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_any_numbers`]: `POST /root/any_numbers`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAnyNumbers {
    pub body: types::AnyNumbers,
}
operation! { RootAnyNumbers {
    id: "root_any_numbers",
    route: POST "/root/any_numbers",
    inputs: {
        body: json [Fits("{\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_anything`]: `POST /root/anything`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootAnything {
    pub body: types::AnythingLower,
}
operation! { RootAnything {
    id: "root_anything",
    route: POST "/root/anything",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_beyond_integers`]: `POST /root/beyond_integers`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootBeyondIntegers {
    pub body: types::BeyondIntegers,
}
operation! { RootBeyondIntegers {
    id: "root_beyond_integers",
    route: POST "/root/beyond_integers",
    inputs: {
        body: json [MinimumFloat(1e300)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_boolean_const`]: `POST /root/boolean_const`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootBooleanConst {
    pub body: types::BooleanConst,
}
operation! { RootBooleanConst {
    id: "root_boolean_const",
    route: POST "/root/boolean_const",
    inputs: {
        body: json [Fits("{\"enum\":[true]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_boolean_not`]: `POST /root/boolean_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootBooleanNot {
    pub body: types::BooleanNot,
}
operation! { RootBooleanNot {
    id: "root_boolean_not",
    route: POST "/root/boolean_not",
    inputs: {
        body: json [Fits("{\"not\":{\"const\":true}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_closed`]: `POST /root/closed`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootClosed {
    pub body: types::Closed,
}
operation! { RootClosed {
    id: "root_closed",
    route: POST "/root/closed",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_closed_beside_choice`]: `POST /root/closed_beside_choice`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootClosedBesideChoice {
    pub body: types::ClosedBesideChoice,
}
operation! { RootClosedBesideChoice {
    id: "root_closed_beside_choice",
    route: POST "/root/closed_beside_choice",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_contains`]: `POST /root/contains`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootContains {
    pub body: types::Contains,
}
operation! { RootContains {
    id: "root_contains",
    route: POST "/root/contains",
    inputs: {
        body: json [Fits("{\"contains\":{\"minimum\":10}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_contains_any_number`]: `POST /root/contains_any_number`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootContainsAnyNumber {
    pub body: types::ContainsAnyNumber,
}
operation! { RootContainsAnyNumber {
    id: "root_contains_any_number",
    route: POST "/root/contains_any_number",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_contains_counted`]: `POST /root/contains_counted`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootContainsCounted {
    pub body: types::ContainsCounted,
}
operation! { RootContainsCounted {
    id: "root_contains_counted",
    route: POST "/root/contains_counted",
    inputs: {
        body: json [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_contains_format`]: `POST /root/contains_format`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootContainsFormat {
    pub body: types::ContainsFormat,
}
operation! { RootContainsFormat {
    id: "root_contains_format",
    route: POST "/root/contains_format",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_contains_kind`]: `POST /root/contains_kind`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootContainsKind {
    pub body: types::ContainsKind,
}
operation! { RootContainsKind {
    id: "root_contains_kind",
    route: POST "/root/contains_kind",
    inputs: {
        body: json [Fits("{\"contains\":{\"type\":\"string\"}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_contains_none`]: `POST /root/contains_none`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootContainsNone {
    pub body: types::ContainsNone,
}
operation! { RootContainsNone {
    id: "root_contains_none",
    route: POST "/root/contains_none",
    inputs: {
        body: json [Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_content_schema`]: `POST /root/content_schema`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootContentSchema {
    pub body: types::ContentSchema,
}
operation! { RootContentSchema {
    id: "root_content_schema",
    route: POST "/root/content_schema",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_dependent_false`]: `POST /root/dependent_false`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootDependentFalse {
    pub body: types::DependentFalse,
}
operation! { RootDependentFalse {
    id: "root_dependent_false",
    route: POST "/root/dependent_false",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_dependent_required`]: `POST /root/dependent_required`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootDependentRequired {
    pub body: types::DependentRequired,
}
operation! { RootDependentRequired {
    id: "root_dependent_required",
    route: POST "/root/dependent_required",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_dependent_requires`]: `POST /root/dependent_requires`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootDependentRequires {
    pub body: types::DependentRequires,
}
operation! { RootDependentRequires {
    id: "root_dependent_requires",
    route: POST "/root/dependent_requires",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_dependent_schemas`]: `POST /root/dependent_schemas`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootDependentSchemas {
    pub body: types::DependentSchemas,
}
operation! { RootDependentSchemas {
    id: "root_dependent_schemas",
    route: POST "/root/dependent_schemas",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_dynamic_ref`]: `POST /root/dynamic_ref`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootDynamicRef {
    pub body: types::DynamicRef,
}
operation! { RootDynamicRef {
    id: "root_dynamic_ref",
    route: POST "/root/dynamic_ref",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_else_only`]: `POST /root/else_only`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootElseOnly {
    pub body: types::ElseOnly,
}
operation! { RootElseOnly {
    id: "root_else_only",
    route: POST "/root/else_only",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_encoded`]: `POST /root/encoded`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootEncoded {
    pub body: types::Encoded,
}
operation! { RootEncoded {
    id: "root_encoded",
    route: POST "/root/encoded",
    inputs: {
        body: json [MaxLength(8)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_enum_bounded`]: `POST /root/enum_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootEnumBounded {
    pub body: types::EnumBounded,
}
operation! { RootEnumBounded {
    id: "root_enum_bounded",
    route: POST "/root/enum_bounded",
    inputs: {
        body: json [MinLength(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_enum_not`]: `POST /root/enum_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootEnumNot {
    pub body: types::EnumNot,
}
operation! { RootEnumNot {
    id: "root_enum_not",
    route: POST "/root/enum_not",
    inputs: {
        body: json [Fits("{\"not\":{\"const\":\"a\"}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_exclusive_maximum`]: `POST /root/exclusive_maximum`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootExclusiveMaximum {
    pub body: types::ExclusiveMaximum,
}
operation! { RootExclusiveMaximum {
    id: "root_exclusive_maximum",
    route: POST "/root/exclusive_maximum",
    inputs: {
        body: json [ExclusiveMaximum(3)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_exclusive_minimum`]: `POST /root/exclusive_minimum`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootExclusiveMinimum {
    pub body: types::ExclusiveMinimum,
}
operation! { RootExclusiveMinimum {
    id: "root_exclusive_minimum",
    route: POST "/root/exclusive_minimum",
    inputs: {
        body: json [ExclusiveMinimumFloat(1.5)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_false_const`]: `POST /root/false_const`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootFalseConst {
    pub body: types::FalseConst,
}
operation! { RootFalseConst {
    id: "root_false_const",
    route: POST "/root/false_const",
    inputs: {
        body: json [Fits("{\"enum\":[false]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_format_only`]: `POST /root/format_only`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootFormatOnly {
    pub body: types::FormatOnly,
}
operation! { RootFormatOnly {
    id: "root_format_only",
    route: POST "/root/format_only",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_fraction_of_integer`]: `POST /root/fraction_of_integer`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootFractionOfInteger {
    pub body: types::FractionOfInteger,
}
operation! { RootFractionOfInteger {
    id: "root_fraction_of_integer",
    route: POST "/root/fraction_of_integer",
    inputs: {
        body: json [Minimum(2), Maximum(4)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_if_format`]: `POST /root/if_format`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootIfFormat {
    pub body: types::IfFormat,
}
operation! { RootIfFormat {
    id: "root_if_format",
    route: POST "/root/if_format",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_if_only`]: `POST /root/if_only`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootIfOnly {
    pub body: types::IfOnly,
}
operation! { RootIfOnly {
    id: "root_if_only",
    route: POST "/root/if_only",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_inner_constants`]: `POST /root/inner_constants`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootInnerConstants {
    pub body: types::InnerConstants,
}
operation! { RootInnerConstants {
    id: "root_inner_constants",
    route: POST "/root/inner_constants",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_integer_not`]: `POST /root/integer_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootIntegerNot {
    pub body: types::IntegerNot,
}
operation! { RootIntegerNot {
    id: "root_integer_not",
    route: POST "/root/integer_not",
    inputs: {
        body: json [Fits("{\"not\":{\"multipleOf\":2}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_integers_bounded`]: `POST /root/integers_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootIntegersBounded {
    pub body: types::IntegersBounded,
}
operation! { RootIntegersBounded {
    id: "root_integers_bounded",
    route: POST "/root/integers_bounded",
    inputs: {
        body: json [Minimum(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_integers_listed_twice`]: `POST /root/integers_listed_twice`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootIntegersListedTwice {
    pub body: types::IntegersListedTwice,
}
operation! { RootIntegersListedTwice {
    id: "root_integers_listed_twice",
    route: POST "/root/integers_listed_twice",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_items_bounded`]: `POST /root/items_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootItemsBounded {
    pub body: types::ItemsBounded,
}
operation! { RootItemsBounded {
    id: "root_items_bounded",
    route: POST "/root/items_bounded",
    inputs: {
        body: json [Each(&[Maximum(5)])],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_items_false`]: `POST /root/items_false`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootItemsFalse {
    pub body: types::ItemsFalse,
}
operation! { RootItemsFalse {
    id: "root_items_false",
    route: POST "/root/items_false",
    inputs: {
        body: json [MaxItems(0)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_items_of_two`]: `POST /root/items_of_two`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootItemsOfTwo {
    pub body: types::ItemsOfTwo,
}
operation! { RootItemsOfTwo {
    id: "root_items_of_two",
    route: POST "/root/items_of_two",
    inputs: {
        body: json [Each(&[Minimum(3)])],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_kinds`]: `POST /root/kinds`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootKinds {
    pub body: types::Kinds,
}
operation! { RootKinds {
    id: "root_kinds",
    route: POST "/root/kinds",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_kinds_of_a_key`]: `POST /root/kinds_of_a_key`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootKindsOfAKey {
    pub body: types::KindsOfAKey,
}
operation! { RootKindsOfAKey {
    id: "root_kinds_of_a_key",
    route: POST "/root/kinds_of_a_key",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_list_any_of`]: `POST /root/list_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootListAnyOf {
    pub body: types::ListAnyOf,
}
operation! { RootListAnyOf {
    id: "root_list_any_of",
    route: POST "/root/list_any_of",
    inputs: {
        body: json [Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_list_const`]: `POST /root/list_const`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootListConst {
    pub body: types::ListConst,
}
operation! { RootListConst {
    id: "root_list_const",
    route: POST "/root/list_const",
    inputs: {
        body: json [Fits("{\"enum\":[[1,\"two\"]]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_list_enum`]: `POST /root/list_enum`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootListEnum {
    pub body: types::ListEnum,
}
operation! { RootListEnum {
    id: "root_list_enum",
    route: POST "/root/list_enum",
    inputs: {
        body: json [Fits("{\"enum\":[[1],[1,2]]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_list_if`]: `POST /root/list_if`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootListIf {
    pub body: types::ListIf,
}
operation! { RootListIf {
    id: "root_list_if",
    route: POST "/root/list_if",
    inputs: {
        body: json [Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_list_not`]: `POST /root/list_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootListNot {
    pub body: types::ListNot,
}
operation! { RootListNot {
    id: "root_list_not",
    route: POST "/root/list_not",
    inputs: {
        body: json [Fits("{\"not\":{\"maxItems\":0}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_list_of_itself`]: `POST /root/list_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootListOfItself {
    pub body: types::ListOfItself,
}
operation! { RootListOfItself {
    id: "root_list_of_itself",
    route: POST "/root/list_of_itself",
    inputs: {
        body: json [MaxItems(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_map_any_of`]: `POST /root/map_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMapAnyOf {
    pub body: types::MapAnyOf,
}
operation! { RootMapAnyOf {
    id: "root_map_any_of",
    route: POST "/root/map_any_of",
    inputs: {
        body: json [Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_map_dependent`]: `POST /root/map_dependent`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMapDependent {
    pub body: types::MapDependent,
}
operation! { RootMapDependent {
    id: "root_map_dependent",
    route: POST "/root/map_dependent",
    inputs: {
        body: json [DependentRequired("a", &["b"])],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_map_dependent_required`]: `POST /root/map_dependent_required`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMapDependentRequired {
    pub body: types::MapDependentRequired,
}
operation! { RootMapDependentRequired {
    id: "root_map_dependent_required",
    route: POST "/root/map_dependent_required",
    inputs: {
        body: json [DependentRequired("a", &["b"])],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_map_if`]: `POST /root/map_if`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMapIf {
    pub body: types::MapIf,
}
operation! { RootMapIf {
    id: "root_map_if",
    route: POST "/root/map_if",
    inputs: {
        body: json [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_map_not`]: `POST /root/map_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMapNot {
    pub body: types::MapNot,
}
operation! { RootMapNot {
    id: "root_map_not",
    route: POST "/root/map_not",
    inputs: {
        body: json [Fits("{\"not\":{\"required\":[\"x\"]}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_map_of_itself`]: `POST /root/map_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMapOfItself {
    pub body: types::MapOfItself,
}
operation! { RootMapOfItself {
    id: "root_map_of_itself",
    route: POST "/root/map_of_itself",
    inputs: {
        body: json [MaxProperties(1)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_map_required`]: `POST /root/map_required`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMapRequired {
    pub body: types::MapRequired,
}
operation! { RootMapRequired {
    id: "root_map_required",
    route: POST "/root/map_required",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_max_contains_only`]: `POST /root/max_contains_only`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMaxContainsOnly {
    pub body: types::MaxContainsOnly,
}
operation! { RootMaxContainsOnly {
    id: "root_max_contains_only",
    route: POST "/root/max_contains_only",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_max_items`]: `POST /root/max_items`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMaxItems {
    pub body: types::MaxItems,
}
operation! { RootMaxItems {
    id: "root_max_items",
    route: POST "/root/max_items",
    inputs: {
        body: json [MaxItems(1)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_max_length`]: `POST /root/max_length`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMaxLength {
    pub body: types::MaxLength,
}
operation! { RootMaxLength {
    id: "root_max_length",
    route: POST "/root/max_length",
    inputs: {
        body: json [MaxLength(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_max_properties`]: `POST /root/max_properties`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMaxProperties {
    pub body: types::MaxProperties,
}
operation! { RootMaxProperties {
    id: "root_max_properties",
    route: POST "/root/max_properties",
    inputs: {
        body: json [MaxProperties(1)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_maximum`]: `POST /root/maximum`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMaximum {
    pub body: types::Maximum,
}
operation! { RootMaximum {
    id: "root_maximum",
    route: POST "/root/maximum",
    inputs: {
        body: json [Maximum(3)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_min_contains_only`]: `POST /root/min_contains_only`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMinContainsOnly {
    pub body: types::MinContainsOnly,
}
operation! { RootMinContainsOnly {
    id: "root_min_contains_only",
    route: POST "/root/min_contains_only",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_min_items`]: `POST /root/min_items`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMinItems {
    pub body: types::MinItems,
}
operation! { RootMinItems {
    id: "root_min_items",
    route: POST "/root/min_items",
    inputs: {
        body: json [MinItems(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_min_length`]: `POST /root/min_length`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMinLength {
    pub body: types::MinLength,
}
operation! { RootMinLength {
    id: "root_min_length",
    route: POST "/root/min_length",
    inputs: {
        body: json [MinLength(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_min_properties`]: `POST /root/min_properties`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMinProperties {
    pub body: types::MinProperties,
}
operation! { RootMinProperties {
    id: "root_min_properties",
    route: POST "/root/min_properties",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_minimum`]: `POST /root/minimum`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMinimum {
    pub body: types::Minimum,
}
operation! { RootMinimum {
    id: "root_minimum",
    route: POST "/root/minimum",
    inputs: {
        body: json [Minimum(3)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_mixed_rules`]: `POST /root/mixed_rules`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMixedRules {
    pub body: types::MixedRules,
}
operation! { RootMixedRules {
    id: "root_mixed_rules",
    route: POST "/root/mixed_rules",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_multiple_of_fraction`]: `POST /root/multiple_of_fraction`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMultipleOfFraction {
    pub body: types::MultipleOfFraction,
}
operation! { RootMultipleOfFraction {
    id: "root_multiple_of_fraction",
    route: POST "/root/multiple_of_fraction",
    inputs: {
        body: json [MultipleOfFloat(0.01)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_multiple_of_integer`]: `POST /root/multiple_of_integer`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootMultipleOfInteger {
    pub body: types::MultipleOfInteger,
}
operation! { RootMultipleOfInteger {
    id: "root_multiple_of_integer",
    route: POST "/root/multiple_of_integer",
    inputs: {
        body: json [MultipleOf(3)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_names_bounded`]: `POST /root/names_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNamesBounded {
    pub body: types::NamesBounded,
}
operation! { RootNamesBounded {
    id: "root_names_bounded",
    route: POST "/root/names_bounded",
    inputs: {
        body: json [Keys(&[MaxLength(2)])],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_names_choice`]: `POST /root/names_choice`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNamesChoice {
    pub body: types::NamesChoice,
}
operation! { RootNamesChoice {
    id: "root_names_choice",
    route: POST "/root/names_choice",
    inputs: {
        body: json [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_names_enum`]: `POST /root/names_enum`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNamesEnum {
    pub body: types::NamesEnum,
}
operation! { RootNamesEnum {
    id: "root_names_enum",
    route: POST "/root/names_enum",
    inputs: {
        body: json [Keys(&[Pattern("^(?:a)$")])],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_names_not`]: `POST /root/names_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNamesNot {
    pub body: types::NamesNot,
}
operation! { RootNamesNot {
    id: "root_names_not",
    route: POST "/root/names_not",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_names_of_no_text`]: `POST /root/names_of_no_text`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNamesOfNoText {
    pub body: types::NamesOfNoText,
}
operation! { RootNamesOfNoText {
    id: "root_names_of_no_text",
    route: POST "/root/names_of_no_text",
    inputs: {
        body: json [Fits("{\"propertyNames\":{\"type\":\"integer\"}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_not_format`]: `POST /root/not_format`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNotFormat {
    pub body: types::NotFormat,
}
operation! { RootNotFormat {
    id: "root_not_format",
    route: POST "/root/not_format",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_not_itself`]: `POST /root/not_itself`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNotItself {
    pub body: types::NotItself,
}
operation! { RootNotItself {
    id: "root_not_itself",
    route: POST "/root/not_itself",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_not_nothing`]: `POST /root/not_nothing`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNotNothing {
    pub body: types::NotNothing,
}
operation! { RootNotNothing {
    id: "root_not_nothing",
    route: POST "/root/not_nothing",
    inputs: {
        body: json [Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_null_of_a_part`]: `POST /root/null_of_a_part`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNullOfAPart {
    pub body: OrNull<types::NullOfAPart>,
}
operation! { RootNullOfAPart {
    id: "root_null_of_a_part",
    route: POST "/root/null_of_a_part",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_nullable`]: `POST /root/nullable`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNullable {
    pub body: OrNull<types::NullableSchema>,
}
operation! { RootNullable {
    id: "root_nullable",
    route: POST "/root/nullable",
    inputs: {
        body: json [MinLength(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_nullable_not`]: `POST /root/nullable_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNullableNot {
    pub body: OrNull<types::NullableNot>,
}
operation! { RootNullableNot {
    id: "root_nullable_not",
    route: POST "/root/nullable_not",
    inputs: {
        body: json [Fits("{\"not\":{\"const\":0}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_number_const`]: `POST /root/number_const`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNumberConst {
    pub body: types::NumberConst,
}
operation! { RootNumberConst {
    id: "root_number_const",
    route: POST "/root/number_const",
    inputs: {
        body: json [Fits("{\"enum\":[1.5]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_number_consts`]: `POST /root/number_consts`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNumberConsts {
    pub body: types::NumberConsts,
}
operation! { RootNumberConsts {
    id: "root_number_consts",
    route: POST "/root/number_consts",
    inputs: {
        body: json [Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_number_enum`]: `POST /root/number_enum`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNumberEnum {
    pub body: types::NumberEnum,
}
operation! { RootNumberEnum {
    id: "root_number_enum",
    route: POST "/root/number_enum",
    inputs: {
        body: json [Fits("{\"enum\":[0.5,1.5]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_number_if`]: `POST /root/number_if`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNumberIf {
    pub body: types::NumberIf,
}
operation! { RootNumberIf {
    id: "root_number_if",
    route: POST "/root/number_if",
    inputs: {
        body: json [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_number_one_of`]: `POST /root/number_one_of`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootNumberOneOf {
    pub body: types::NumberOneOf,
}
operation! { RootNumberOneOf {
    id: "root_number_one_of",
    route: POST "/root/number_one_of",
    inputs: {
        body: json [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_object_const`]: `POST /root/object_const`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootObjectConst {
    pub body: types::ObjectConst,
}
operation! { RootObjectConst {
    id: "root_object_const",
    route: POST "/root/object_const",
    inputs: {
        body: json [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_object_if`]: `POST /root/object_if`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootObjectIf {
    pub body: types::ObjectIf,
}
operation! { RootObjectIf {
    id: "root_object_if",
    route: POST "/root/object_if",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_object_not`]: `POST /root/object_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootObjectNot {
    pub body: types::ObjectNot,
}
operation! { RootObjectNot {
    id: "root_object_not",
    route: POST "/root/object_not",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_older_dependencies`]: `POST /root/older_dependencies`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootOlderDependencies {
    pub body: types::OlderDependencies,
}
operation! { RootOlderDependencies {
    id: "root_older_dependencies",
    route: POST "/root/older_dependencies",
    inputs: {
        body: json [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_one_group`]: `POST /root/one_group`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootOneGroup {
    pub body: types::OneGroup,
}
operation! { RootOneGroup {
    id: "root_one_group",
    route: POST "/root/one_group",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_one_lists`]: `POST /root/one_lists`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootOneLists {
    pub body: types::OneLists,
}
operation! { RootOneLists {
    id: "root_one_lists",
    route: POST "/root/one_lists",
    inputs: {
        body: json [Fits("{\"anyOf\":[{\"minItems\":2},{\"uniqueItems\":true}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_one_maps`]: `POST /root/one_maps`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootOneMaps {
    pub body: types::OneMaps,
}
operation! { RootOneMaps {
    id: "root_one_maps",
    route: POST "/root/one_maps",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_open_tuple`]: `POST /root/open_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootOpenTuple {
    pub body: types::OpenTuple,
}
operation! { RootOpenTuple {
    id: "root_open_tuple",
    route: POST "/root/open_tuple",
    inputs: {
        body: json [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_others_of_a_part`]: `POST /root/others_of_a_part`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootOthersOfAPart {
    pub body: types::OthersOfAPart,
}
operation! { RootOthersOfAPart {
    id: "root_others_of_a_part",
    route: POST "/root/others_of_a_part",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_pattern`]: `POST /root/pattern`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPattern {
    pub body: types::Pattern,
}
operation! { RootPattern {
    id: "root_pattern",
    route: POST "/root/pattern",
    inputs: {
        body: json [Pattern("^[a-c]\\d?$")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_pattern_of_space`]: `POST /root/pattern_of_space`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPatternOfSpace {
    pub body: types::PatternOfSpace,
}
operation! { RootPatternOfSpace {
    id: "root_pattern_of_space",
    route: POST "/root/pattern_of_space",
    inputs: {
        body: json [Pattern("^\\s\\S$")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_pattern_unchecked`]: `POST /root/pattern_unchecked`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPatternUnchecked {
    pub body: types::PatternUnchecked,
}
operation! { RootPatternUnchecked {
    id: "root_pattern_unchecked",
    route: POST "/root/pattern_unchecked",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_pattern_unmatched`]: `POST /root/pattern_unmatched`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPatternUnmatched {
    pub body: types::PatternUnmatched,
}
operation! { RootPatternUnmatched {
    id: "root_pattern_unmatched",
    route: POST "/root/pattern_unmatched",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_patterns`]: `POST /root/patterns`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPatterns {
    pub body: types::Patterns,
}
operation! { RootPatterns {
    id: "root_patterns",
    route: POST "/root/patterns",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_patterns_beside_names`]: `POST /root/patterns_beside_names`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPatternsBesideNames {
    pub body: types::PatternsBesideNames,
}
operation! { RootPatternsBesideNames {
    id: "root_patterns_beside_names",
    route: POST "/root/patterns_beside_names",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_patterns_of_choices`]: `POST /root/patterns_of_choices`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPatternsOfChoices {
    pub body: types::PatternsOfChoices,
}
operation! { RootPatternsOfChoices {
    id: "root_patterns_of_choices",
    route: POST "/root/patterns_of_choices",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_patterns_of_objects`]: `POST /root/patterns_of_objects`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPatternsOfObjects {
    pub body: types::PatternsOfObjects,
}
operation! { RootPatternsOfObjects {
    id: "root_patterns_of_objects",
    route: POST "/root/patterns_of_objects",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_patterns_of_two_kinds`]: `POST /root/patterns_of_two_kinds`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPatternsOfTwoKinds {
    pub body: types::PatternsOfTwoKinds,
}
operation! { RootPatternsOfTwoKinds {
    id: "root_patterns_of_two_kinds",
    route: POST "/root/patterns_of_two_kinds",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_positions_and_items`]: `POST /root/positions_and_items`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPositionsAndItems {
    pub body: types::PositionsAndItems,
}
operation! { RootPositionsAndItems {
    id: "root_positions_and_items",
    route: POST "/root/positions_and_items",
    inputs: {
        body: json [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_properties_only`]: `POST /root/properties_only`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootPropertiesOnly {
    pub body: types::PropertiesOnly,
}
operation! { RootPropertiesOnly {
    id: "root_properties_only",
    route: POST "/root/properties_only",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_ref_alone`]: `POST /root/ref_alone`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootRefAlone {
    pub body: types::RefAlone,
}
operation! { RootRefAlone {
    id: "root_ref_alone",
    route: POST "/root/ref_alone",
    inputs: {
        body: json [MinLength(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_ref_bounded`]: `POST /root/ref_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootRefBounded {
    pub body: types::RefBounded,
}
operation! { RootRefBounded {
    id: "root_ref_bounded",
    route: POST "/root/ref_bounded",
    inputs: {
        body: json [MaxLength(3), MinLength(2)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_required`]: `POST /root/required`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootRequired {
    pub body: types::Required,
}
operation! { RootRequired {
    id: "root_required",
    route: POST "/root/required",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_required_by_pattern`]: `POST /root/required_by_pattern`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootRequiredByPattern {
    pub body: types::RequiredByPattern,
}
operation! { RootRequiredByPattern {
    id: "root_required_by_pattern",
    route: POST "/root/required_by_pattern",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_rules_of_branches`]: `POST /root/rules_of_branches`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootRulesOfBranches {
    pub body: types::RulesOfBranches,
}
operation! { RootRulesOfBranches {
    id: "root_rules_of_branches",
    route: POST "/root/rules_of_branches",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_shorter_tuple`]: `POST /root/shorter_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootShorterTuple {
    pub body: types::ShorterTuple,
}
operation! { RootShorterTuple {
    id: "root_shorter_tuple",
    route: POST "/root/shorter_tuple",
    inputs: {
        body: json [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_text_all_of`]: `POST /root/text_all_of`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTextAllOf {
    pub body: types::TextAllOf,
}
operation! { RootTextAllOf {
    id: "root_text_all_of",
    route: POST "/root/text_all_of",
    inputs: {
        body: json [MinLength(2), MaxLength(3)],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_text_any_of`]: `POST /root/text_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTextAnyOf {
    pub body: types::TextAnyOf,
}
operation! { RootTextAnyOf {
    id: "root_text_any_of",
    route: POST "/root/text_any_of",
    inputs: {
        body: json [Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_text_const`]: `POST /root/text_const`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTextConst {
    pub body: types::TextConst,
}
operation! { RootTextConst {
    id: "root_text_const",
    route: POST "/root/text_const",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_text_enum`]: `POST /root/text_enum`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTextEnum {
    pub body: types::TextEnum,
}
operation! { RootTextEnum {
    id: "root_text_enum",
    route: POST "/root/text_enum",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_text_enum_of_branches`]: `POST /root/text_enum_of_branches`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTextEnumOfBranches {
    pub body: types::TextEnumOfBranches,
}
operation! { RootTextEnumOfBranches {
    id: "root_text_enum_of_branches",
    route: POST "/root/text_enum_of_branches",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_text_if`]: `POST /root/text_if`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTextIf {
    pub body: types::TextIf,
}
operation! { RootTextIf {
    id: "root_text_if",
    route: POST "/root/text_if",
    inputs: {
        body: json [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_text_not`]: `POST /root/text_not`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTextNot {
    pub body: types::TextNot,
}
operation! { RootTextNot {
    id: "root_text_not",
    route: POST "/root/text_not",
    inputs: {
        body: json [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_text_one_of`]: `POST /root/text_one_of`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTextOneOf {
    pub body: types::TextOneOf,
}
operation! { RootTextOneOf {
    id: "root_text_one_of",
    route: POST "/root/text_one_of",
    inputs: {
        body: json [Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_then_only`]: `POST /root/then_only`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootThenOnly {
    pub body: types::ThenOnly,
}
operation! { RootThenOnly {
    id: "root_then_only",
    route: POST "/root/then_only",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_tuple`]: `POST /root/tuple`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTuple {
    pub body: types::Tuple,
}
operation! { RootTuple {
    id: "root_tuple",
    route: POST "/root/tuple",
    inputs: {
        body: json [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_tuple_bounded`]: `POST /root/tuple_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTupleBounded {
    pub body: types::TupleBounded,
}
operation! { RootTupleBounded {
    id: "root_tuple_bounded",
    route: POST "/root/tuple_bounded",
    inputs: {
        body: json [UniqueItems],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_tuple_of_itself`]: `POST /root/tuple_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootTupleOfItself {
    pub body: types::TupleOfItself,
}
operation! { RootTupleOfItself {
    id: "root_tuple_of_itself",
    route: POST "/root/tuple_of_itself",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_unevaluated`]: `POST /root/unevaluated`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootUnevaluated {
    pub body: types::Unevaluated,
}
operation! { RootUnevaluated {
    id: "root_unevaluated",
    route: POST "/root/unevaluated",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_unevaluated_closed`]: `POST /root/unevaluated_closed`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootUnevaluatedClosed {
    pub body: types::UnevaluatedClosed,
}
operation! { RootUnevaluatedClosed {
    id: "root_unevaluated_closed",
    route: POST "/root/unevaluated_closed",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_unevaluated_items`]: `POST /root/unevaluated_items`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootUnevaluatedItems {
    pub body: types::UnevaluatedItems,
}
operation! { RootUnevaluatedItems {
    id: "root_unevaluated_items",
    route: POST "/root/unevaluated_items",
    inputs: {
        body: json [Fits("{\"contains\":{\"type\":\"string\"}}")],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_unevaluated_of_items`]: `POST /root/unevaluated_of_items`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootUnevaluatedOfItems {
    pub body: types::UnevaluatedOfItems,
}
operation! { RootUnevaluatedOfItems {
    id: "root_unevaluated_of_items",
    route: POST "/root/unevaluated_of_items",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_unevaluated_open`]: `POST /root/unevaluated_open`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootUnevaluatedOpen {
    pub body: types::UnevaluatedOpen,
}
operation! { RootUnevaluatedOpen {
    id: "root_unevaluated_open",
    route: POST "/root/unevaluated_open",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_unique_items`]: `POST /root/unique_items`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootUniqueItems {
    pub body: types::UniqueItems,
}
operation! { RootUniqueItems {
    id: "root_unique_items",
    route: POST "/root/unique_items",
    inputs: {
        body: json [UniqueItems],
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_unsigned`]: `POST /root/unsigned`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootUnsigned {
    pub body: types::Unsigned,
}
operation! { RootUnsigned {
    id: "root_unsigned",
    route: POST "/root/unsigned",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::root_within_integers`]: `POST /root/within_integers`
#[derive(Clone)]
#[non_exhaustive]
pub struct RootWithinIntegers {
    pub body: types::WithinIntegers,
}
operation! { RootWithinIntegers {
    id: "root_within_integers",
    route: POST "/root/within_integers",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }
