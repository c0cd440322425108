// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use std::collections::BTreeMap;

use crate::runtime::Base64;
use crate::runtime::DateTime;
use crate::runtime::Json;
use crate::runtime::Nullable;
use crate::runtime::OrNull;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// Schema: `#/components/schemas/Places`
#[derive(Default)]
#[non_exhaustive]
pub struct Places {
    pub p_anything: Option<Json>,
    pub i_anything: Option<Vec<Json>>,
    pub m_anything: Option<BTreeMap<String, Json>>,
    pub o_anything: Option<PlacesOAnything>,
    pub q_anything: Option<PlacesQAnything>,
    /// A part.
    pub a_anything: Option<Json>,
    pub c_anything: Option<Anything>,
    /// `not`: `{"type":["string","null"]}`
    pub p_any_not: Option<Json>,
    pub i_any_not: Option<Vec<Json>>,
    pub m_any_not: Option<BTreeMap<String, Json>>,
    pub o_any_not: Option<PlacesOAnyNot>,
    pub q_any_not: Option<PlacesQAnyNot>,
    /// A part.
    ///
    /// `not`: `{"type":["string","null"]}`
    pub a_any_not: Option<Json>,
    pub c_any_not: Option<AnyNot>,
    /// `contains`: `{"required":["k"],"type":"object"}`
    pub p_any_contains: Option<Vec<Json>>,
    pub i_any_contains: Option<Vec<Vec<Json>>>,
    pub m_any_contains: Option<BTreeMap<String, Vec<Json>>>,
    pub o_any_contains: Option<PlacesOAnyContains>,
    pub q_any_contains: Option<PlacesQAnyContains>,
    /// A part.
    ///
    /// `contains`: `{"required":["k"],"type":"object"}`
    pub a_any_contains: Option<Vec<Json>>,
    pub c_any_contains: Option<AnyContains>,
    pub p_kinds: Option<PlacesPKinds>,
    pub i_kinds: Option<Vec<PlacesIKindsItem>>,
    pub m_kinds: Option<BTreeMap<String, PlacesMKindsValue>>,
    pub o_kinds: Option<PlacesOKinds>,
    pub q_kinds: Option<PlacesQKinds>,
    /// A part.
    pub a_kinds: Option<PlacesAKinds>,
    pub c_kinds: Option<Kinds>,
    pub p_mixed_rules: Option<PlacesPMixedRules>,
    pub i_mixed_rules: Option<Vec<PlacesIMixedRulesItem>>,
    pub m_mixed_rules: Option<BTreeMap<String, PlacesMMixedRulesValue>>,
    pub o_mixed_rules: Option<PlacesOMixedRules>,
    pub q_mixed_rules: Option<PlacesQMixedRules>,
    /// A part.
    pub a_mixed_rules: Option<PlacesAMixedRules>,
    pub c_mixed_rules: Option<MixedRules>,
    /// At least 2 characters.
    pub p_nullable: Nullable<String>,
    /// Each: at least 2 characters.
    pub i_nullable: Option<Vec<OrNull<String>>>,
    /// Each: at least 2 characters.
    pub m_nullable: Option<BTreeMap<String, OrNull<String>>>,
    pub o_nullable: Option<PlacesONullable>,
    pub q_nullable: Option<PlacesQNullable>,
    /// A part.
    /// At least 2 characters.
    pub a_nullable: Nullable<String>,
    /// At least 2 characters.
    pub c_nullable: Nullable<NullableSchema>,
    /// `not`: `{"const":0}`
    pub p_nullable_not: Nullable<i64>,
    pub i_nullable_not: Option<Vec<OrNull<i64>>>,
    pub m_nullable_not: Option<BTreeMap<String, OrNull<i64>>>,
    pub o_nullable_not: Option<PlacesONullableNot>,
    pub q_nullable_not: Option<PlacesQNullableNot>,
    /// A part.
    ///
    /// `not`: `{"const":0}`
    pub a_nullable_not: Nullable<i64>,
    pub c_nullable_not: Nullable<NullableNot>,
    /// At least 2 characters.
    pub p_ref_alone: Option<MinLength>,
    /// Each: at least 2 characters.
    pub i_ref_alone: Option<Vec<MinLength>>,
    /// Each: at least 2 characters.
    pub m_ref_alone: Option<BTreeMap<String, MinLength>>,
    pub o_ref_alone: Option<PlacesORefAlone>,
    pub q_ref_alone: Option<PlacesQRefAlone>,
    /// A part.
    /// At least 2 characters.
    pub a_ref_alone: Option<MinLength>,
    pub b_ref_alone: Option<PlacesBRefAlone>,
    /// At least 2 characters.
    pub n_ref_alone: Nullable<MinLength>,
    /// At least 2 characters.
    pub c_ref_alone: Option<RefAlone>,
    /// 2 to 3 characters.
    pub p_ref_bounded: Option<MinLength>,
    /// Each: 2 to 3 characters.
    pub i_ref_bounded: Option<Vec<MinLength>>,
    /// Each: 2 to 3 characters.
    pub m_ref_bounded: Option<BTreeMap<String, MinLength>>,
    pub o_ref_bounded: Option<PlacesORefBounded>,
    pub q_ref_bounded: Option<PlacesQRefBounded>,
    /// A part.
    /// 2 to 3 characters.
    pub a_ref_bounded: Option<MinLength>,
    pub b_ref_bounded: Option<PlacesBRefBounded>,
    /// 2 to 3 characters.
    pub n_ref_bounded: Nullable<MinLength>,
    /// 2 to 3 characters.
    pub c_ref_bounded: Option<RefBounded>,
    /// `$dynamicRef`: `"#node"`
    pub p_dynamic_ref: Option<Json>,
    pub i_dynamic_ref: Option<Vec<Json>>,
    pub m_dynamic_ref: Option<BTreeMap<String, Json>>,
    pub o_dynamic_ref: Option<PlacesODynamicRef>,
    pub q_dynamic_ref: Option<PlacesQDynamicRef>,
    /// A part.
    ///
    /// `$dynamicRef`: `"#node"`
    pub a_dynamic_ref: Option<Json>,
    pub b_dynamic_ref: Option<PlacesBDynamicRef>,
    /// `$dynamicRef`: `"#node"`
    pub n_dynamic_ref: Option<Json>,
    pub c_dynamic_ref: Option<DynamicRef>,
    pub p_all_required: Option<PlacesPAllRequired>,
    pub i_all_required: Option<Vec<PlacesIAllRequiredItem>>,
    pub m_all_required: Option<BTreeMap<String, PlacesMAllRequiredValue>>,
    pub o_all_required: Option<PlacesOAllRequired>,
    pub q_all_required: Option<PlacesQAllRequired>,
    /// A part.
    pub a_all_required: Option<PlacesAAllRequired>,
    pub b_all_required: Option<PlacesBAllRequired>,
    pub n_all_required: Nullable<PlacesNAllRequired>,
    pub c_all_required: Option<AllRequired>,
    pub p_all_not: Option<PlacesPAllNot>,
    pub i_all_not: Option<Vec<PlacesIAllNotItem>>,
    pub m_all_not: Option<BTreeMap<String, PlacesMAllNotValue>>,
    pub o_all_not: Option<PlacesOAllNot>,
    pub q_all_not: Option<PlacesQAllNot>,
    /// A part.
    pub a_all_not: Option<PlacesAAllNot>,
    pub b_all_not: Option<PlacesBAllNot>,
    pub n_all_not: Nullable<PlacesNAllNot>,
    pub c_all_not: Option<AllNot>,
    pub p_all_bounds: Option<PlacesPAllBounds>,
    pub i_all_bounds: Option<Vec<PlacesIAllBoundsItem>>,
    pub m_all_bounds: Option<BTreeMap<String, PlacesMAllBoundsValue>>,
    pub o_all_bounds: Option<PlacesOAllBounds>,
    pub q_all_bounds: Option<PlacesQAllBounds>,
    /// A part.
    pub a_all_bounds: Option<PlacesAAllBounds>,
    pub b_all_bounds: Option<PlacesBAllBounds>,
    pub n_all_bounds: Nullable<PlacesNAllBounds>,
    pub c_all_bounds: Option<AllBounds>,
    pub p_any_bounds_or_keys: Option<PlacesPAnyBoundsOrKeys>,
    pub i_any_bounds_or_keys: Option<Vec<PlacesIAnyBoundsOrKeysItem>>,
    pub m_any_bounds_or_keys: Option<BTreeMap<String, PlacesMAnyBoundsOrKeysValue>>,
    pub o_any_bounds_or_keys: Option<PlacesOAnyBoundsOrKeys>,
    pub q_any_bounds_or_keys: Option<PlacesQAnyBoundsOrKeys>,
    /// A part.
    pub a_any_bounds_or_keys: Option<PlacesAAnyBoundsOrKeys>,
    pub b_any_bounds_or_keys: Option<PlacesBAnyBoundsOrKeys>,
    pub n_any_bounds_or_keys: Nullable<PlacesNAnyBoundsOrKeys>,
    pub c_any_bounds_or_keys: Option<AnyBoundsOrKeys>,
    /// Each form of it has rules of its own.
    pub p_any_numbers: Option<i64>,
    pub i_any_numbers: Option<Vec<i64>>,
    pub m_any_numbers: Option<BTreeMap<String, i64>>,
    pub o_any_numbers: Option<PlacesOAnyNumbers>,
    pub q_any_numbers: Option<PlacesQAnyNumbers>,
    /// A part.
    ///
    /// Each form of it has rules of its own.
    pub a_any_numbers: Option<i64>,
    pub b_any_numbers: Option<PlacesBAnyNumbers>,
    /// Each form of it has rules of its own.
    pub n_any_numbers: Nullable<i64>,
    pub c_any_numbers: Option<AnyNumbers>,
    /// Each form of it has rules of its own.
    pub p_any_booleans: Option<bool>,
    pub i_any_booleans: Option<Vec<bool>>,
    pub m_any_booleans: Option<BTreeMap<String, bool>>,
    pub o_any_booleans: Option<PlacesOAnyBooleans>,
    pub q_any_booleans: Option<PlacesQAnyBooleans>,
    /// A part.
    ///
    /// Each form of it has rules of its own.
    pub a_any_booleans: Option<bool>,
    pub b_any_booleans: Option<PlacesBAnyBooleans>,
    /// Each form of it has rules of its own.
    pub n_any_booleans: Nullable<bool>,
    pub c_any_booleans: Option<AnyBooleans>,
    pub p_one_lists: Option<Vec<i64>>,
    pub i_one_lists: Option<Vec<Vec<i64>>>,
    pub m_one_lists: Option<BTreeMap<String, Vec<i64>>>,
    pub o_one_lists: Option<PlacesOOneLists>,
    pub q_one_lists: Option<PlacesQOneLists>,
    /// A part.
    pub a_one_lists: Option<Vec<i64>>,
    pub c_one_lists: Option<OneLists>,
    pub p_one_maps: Option<BTreeMap<String, PlacesPOneMapsValue>>,
    pub i_one_maps: Option<Vec<BTreeMap<String, PlacesIOneMapsItemValue>>>,
    pub m_one_maps: Option<BTreeMap<String, BTreeMap<String, PlacesMOneMapsValueValue>>>,
    pub o_one_maps: Option<PlacesOOneMaps>,
    pub q_one_maps: Option<PlacesQOneMaps>,
    /// A part.
    pub a_one_maps: Option<BTreeMap<String, PlacesAOneMapsValue>>,
    pub b_one_maps: Option<PlacesBOneMaps>,
    pub n_one_maps: Nullable<BTreeMap<String, PlacesNOneMapsValue>>,
    pub c_one_maps: Option<OneMaps>,
    /// `if`: `{"minLength":3}`
    pub p_if_only: Option<String>,
    pub i_if_only: Option<Vec<String>>,
    pub m_if_only: Option<BTreeMap<String, String>>,
    pub o_if_only: Option<PlacesOIfOnly>,
    pub q_if_only: Option<PlacesQIfOnly>,
    /// A part.
    ///
    /// `if`: `{"minLength":3}`
    pub a_if_only: Option<String>,
    pub b_if_only: Option<PlacesBIfOnly>,
    /// `if`: `{"minLength":3}`
    pub n_if_only: Nullable<String>,
    pub c_if_only: Option<IfOnly>,
    /// `then`: `{"minLength":3}`
    pub p_then_only: Option<String>,
    pub i_then_only: Option<Vec<String>>,
    pub m_then_only: Option<BTreeMap<String, String>>,
    pub o_then_only: Option<PlacesOThenOnly>,
    pub q_then_only: Option<PlacesQThenOnly>,
    /// A part.
    ///
    /// `then`: `{"minLength":3}`
    pub a_then_only: Option<String>,
    pub b_then_only: Option<PlacesBThenOnly>,
    /// `then`: `{"minLength":3}`
    pub n_then_only: Nullable<String>,
    pub c_then_only: Option<ThenOnly>,
    /// `else`: `{"minLength":3}`
    pub p_else_only: Option<String>,
    pub i_else_only: Option<Vec<String>>,
    pub m_else_only: Option<BTreeMap<String, String>>,
    pub o_else_only: Option<PlacesOElseOnly>,
    pub q_else_only: Option<PlacesQElseOnly>,
    /// A part.
    ///
    /// `else`: `{"minLength":3}`
    pub a_else_only: Option<String>,
    pub b_else_only: Option<PlacesBElseOnly>,
    /// `else`: `{"minLength":3}`
    pub n_else_only: Nullable<String>,
    pub c_else_only: Option<ElseOnly>,
    /// `if`: `{"minItems":2}`
    ///
    /// `then`: `{"uniqueItems":true}`
    pub p_list_if: Option<Vec<i64>>,
    pub i_list_if: Option<Vec<Vec<i64>>>,
    pub m_list_if: Option<BTreeMap<String, Vec<i64>>>,
    pub o_list_if: Option<PlacesOListIf>,
    pub q_list_if: Option<PlacesQListIf>,
    /// A part.
    ///
    /// `if`: `{"minItems":2}`
    ///
    /// `then`: `{"uniqueItems":true}`
    pub a_list_if: Option<Vec<i64>>,
    pub b_list_if: Option<PlacesBListIf>,
    /// `if`: `{"minItems":2}`
    ///
    /// `then`: `{"uniqueItems":true}`
    pub n_list_if: Nullable<Vec<i64>>,
    pub c_list_if: Option<ListIf>,
    /// `if`: `{"required":["a"]}`
    ///
    /// `then`: `{"required":["b"]}`
    pub p_map_if: Option<BTreeMap<String, i64>>,
    pub i_map_if: Option<Vec<BTreeMap<String, i64>>>,
    pub m_map_if: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    pub o_map_if: Option<PlacesOMapIf>,
    pub q_map_if: Option<PlacesQMapIf>,
    /// A part.
    ///
    /// `if`: `{"required":["a"]}`
    ///
    /// `then`: `{"required":["b"]}`
    pub a_map_if: Option<BTreeMap<String, i64>>,
    pub b_map_if: Option<PlacesBMapIf>,
    /// `if`: `{"required":["a"]}`
    ///
    /// `then`: `{"required":["b"]}`
    pub n_map_if: Nullable<BTreeMap<String, i64>>,
    pub c_map_if: Option<MapIf>,
    /// `if`: `{"format":"date"}`
    ///
    /// `then`: `{"minLength":2}`
    pub p_if_format: Option<String>,
    pub i_if_format: Option<Vec<String>>,
    pub m_if_format: Option<BTreeMap<String, String>>,
    pub o_if_format: Option<PlacesOIfFormat>,
    pub q_if_format: Option<PlacesQIfFormat>,
    /// A part.
    ///
    /// `if`: `{"format":"date"}`
    ///
    /// `then`: `{"minLength":2}`
    pub a_if_format: Option<String>,
    pub b_if_format: Option<PlacesBIfFormat>,
    /// `if`: `{"format":"date"}`
    ///
    /// `then`: `{"minLength":2}`
    pub n_if_format: Nullable<String>,
    pub c_if_format: Option<IfFormat>,
    pub p_enum_not: Option<PlacesPEnumNot>,
    pub i_enum_not: Option<Vec<PlacesIEnumNotItem>>,
    pub m_enum_not: Option<BTreeMap<String, PlacesMEnumNotValue>>,
    pub o_enum_not: Option<PlacesOEnumNot>,
    pub q_enum_not: Option<PlacesQEnumNot>,
    /// A part.
    pub a_enum_not: Option<PlacesAEnumNot>,
    pub b_enum_not: Option<PlacesBEnumNot>,
    pub n_enum_not: Nullable<PlacesNEnumNot>,
    pub c_enum_not: Option<EnumNot>,
    /// At least 2 characters.
    pub p_enum_bounded: Option<PlacesPEnumBounded>,
    /// Each: at least 2 characters.
    pub i_enum_bounded: Option<Vec<PlacesIEnumBoundedItem>>,
    /// Each: at least 2 characters.
    pub m_enum_bounded: Option<BTreeMap<String, PlacesMEnumBoundedValue>>,
    pub o_enum_bounded: Option<PlacesOEnumBounded>,
    pub q_enum_bounded: Option<PlacesQEnumBounded>,
    /// A part.
    /// At least 2 characters.
    pub a_enum_bounded: Option<PlacesAEnumBounded>,
    pub b_enum_bounded: Option<PlacesBEnumBounded>,
    /// At least 2 characters.
    pub n_enum_bounded: Nullable<PlacesNEnumBounded>,
    /// At least 2 characters.
    pub c_enum_bounded: Option<EnumBounded>,
    /// Allowed: at least 2.
    pub p_integers_bounded: Option<PlacesPIntegersBounded>,
    /// Each: allowed: at least 2.
    pub i_integers_bounded: Option<Vec<PlacesIIntegersBoundedItem>>,
    /// Each: allowed: at least 2.
    pub m_integers_bounded: Option<BTreeMap<String, PlacesMIntegersBoundedValue>>,
    pub o_integers_bounded: Option<PlacesOIntegersBounded>,
    pub q_integers_bounded: Option<PlacesQIntegersBounded>,
    /// A part.
    /// Allowed: at least 2.
    pub a_integers_bounded: Option<PlacesAIntegersBounded>,
    pub b_integers_bounded: Option<PlacesBIntegersBounded>,
    /// Allowed: at least 2.
    pub n_integers_bounded: Nullable<PlacesNIntegersBounded>,
    /// Allowed: at least 2.
    pub c_integers_bounded: Option<IntegersBounded>,
    /// `not`: `{"not":{"const":"a"}}`
    pub p_not_nothing: Option<String>,
    pub i_not_nothing: Option<Vec<String>>,
    pub m_not_nothing: Option<BTreeMap<String, String>>,
    pub o_not_nothing: Option<PlacesONotNothing>,
    pub q_not_nothing: Option<PlacesQNotNothing>,
    /// A part.
    ///
    /// `not`: `{"not":{"const":"a"}}`
    pub a_not_nothing: Option<String>,
    pub b_not_nothing: Option<PlacesBNotNothing>,
    /// `not`: `{"not":{"const":"a"}}`
    pub n_not_nothing: Nullable<String>,
    pub c_not_nothing: Option<NotNothing>,
    /// `not`: `{"required":["x"]}`
    pub p_map_not: Option<BTreeMap<String, i64>>,
    pub i_map_not: Option<Vec<BTreeMap<String, i64>>>,
    pub m_map_not: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    pub o_map_not: Option<PlacesOMapNot>,
    pub q_map_not: Option<PlacesQMapNot>,
    /// A part.
    ///
    /// `not`: `{"required":["x"]}`
    pub a_map_not: Option<BTreeMap<String, i64>>,
    pub b_map_not: Option<PlacesBMapNot>,
    /// `not`: `{"required":["x"]}`
    pub n_map_not: Nullable<BTreeMap<String, i64>>,
    pub c_map_not: Option<MapNot>,
    /// `not`: `{"maxItems":0}`
    pub p_list_not: Option<Vec<i64>>,
    pub i_list_not: Option<Vec<Vec<i64>>>,
    pub m_list_not: Option<BTreeMap<String, Vec<i64>>>,
    pub o_list_not: Option<PlacesOListNot>,
    pub q_list_not: Option<PlacesQListNot>,
    /// A part.
    ///
    /// `not`: `{"maxItems":0}`
    pub a_list_not: Option<Vec<i64>>,
    pub b_list_not: Option<PlacesBListNot>,
    /// `not`: `{"maxItems":0}`
    pub n_list_not: Nullable<Vec<i64>>,
    pub c_list_not: Option<ListNot>,
    /// `not`: `{"const":true}`
    pub p_boolean_not: Option<bool>,
    pub i_boolean_not: Option<Vec<bool>>,
    pub m_boolean_not: Option<BTreeMap<String, bool>>,
    pub o_boolean_not: Option<PlacesOBooleanNot>,
    pub q_boolean_not: Option<PlacesQBooleanNot>,
    /// A part.
    ///
    /// `not`: `{"const":true}`
    pub a_boolean_not: Option<bool>,
    pub b_boolean_not: Option<PlacesBBooleanNot>,
    /// `not`: `{"const":true}`
    pub n_boolean_not: Nullable<bool>,
    pub c_boolean_not: Option<BooleanNot>,
    /// `not`: `{"format":"date"}`
    pub p_not_format: Option<String>,
    pub i_not_format: Option<Vec<String>>,
    pub m_not_format: Option<BTreeMap<String, String>>,
    pub o_not_format: Option<PlacesONotFormat>,
    pub q_not_format: Option<PlacesQNotFormat>,
    /// A part.
    ///
    /// `not`: `{"format":"date"}`
    pub a_not_format: Option<String>,
    pub b_not_format: Option<PlacesBNotFormat>,
    /// `not`: `{"format":"date"}`
    pub n_not_format: Nullable<String>,
    pub c_not_format: Option<NotFormat>,
    pub p_not_itself: Option<PlacesPNotItself>,
    pub i_not_itself: Option<Vec<PlacesINotItselfItem>>,
    pub m_not_itself: Option<BTreeMap<String, PlacesMNotItselfValue>>,
    pub o_not_itself: Option<PlacesONotItself>,
    pub q_not_itself: Option<PlacesQNotItself>,
    /// A part.
    pub a_not_itself: Option<PlacesANotItself>,
    pub b_not_itself: Option<PlacesBNotItself>,
    pub n_not_itself: Nullable<PlacesNNotItself>,
    pub c_not_itself: Option<NotItself>,
    pub p_dependent_requires: Option<PlacesPDependentRequires>,
    pub i_dependent_requires: Option<Vec<PlacesIDependentRequiresItem>>,
    pub m_dependent_requires: Option<BTreeMap<String, PlacesMDependentRequiresValue>>,
    pub o_dependent_requires: Option<PlacesODependentRequires>,
    pub q_dependent_requires: Option<PlacesQDependentRequires>,
    /// A part.
    pub a_dependent_requires: Option<PlacesADependentRequires>,
    pub b_dependent_requires: Option<PlacesBDependentRequires>,
    pub n_dependent_requires: Nullable<PlacesNDependentRequires>,
    pub c_dependent_requires: Option<DependentRequires>,
    pub p_dependent_false: Option<PlacesPDependentFalse>,
    pub i_dependent_false: Option<Vec<PlacesIDependentFalseItem>>,
    pub m_dependent_false: Option<BTreeMap<String, PlacesMDependentFalseValue>>,
    pub o_dependent_false: Option<PlacesODependentFalse>,
    pub q_dependent_false: Option<PlacesQDependentFalse>,
    /// A part.
    pub a_dependent_false: Option<PlacesADependentFalse>,
    pub b_dependent_false: Option<PlacesBDependentFalse>,
    pub n_dependent_false: Nullable<PlacesNDependentFalse>,
    pub c_dependent_false: Option<DependentFalse>,
    /// With `a`, `b` must be given.
    pub p_map_dependent: Option<BTreeMap<String, i64>>,
    /// Each: with `a`, `b` must be given.
    pub i_map_dependent: Option<Vec<BTreeMap<String, i64>>>,
    /// Each: with `a`, `b` must be given.
    pub m_map_dependent: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    pub o_map_dependent: Option<PlacesOMapDependent>,
    pub q_map_dependent: Option<PlacesQMapDependent>,
    /// A part.
    /// With `a`, `b` must be given.
    pub a_map_dependent: Option<BTreeMap<String, i64>>,
    pub b_map_dependent: Option<PlacesBMapDependent>,
    /// With `a`, `b` must be given.
    pub n_map_dependent: Nullable<BTreeMap<String, i64>>,
    /// With `a`, `b` must be given.
    pub c_map_dependent: Option<MapDependent>,
    /// With `a`, `b` must be given.
    pub p_map_dependent_required: Option<BTreeMap<String, i64>>,
    /// Each: with `a`, `b` must be given.
    pub i_map_dependent_required: Option<Vec<BTreeMap<String, i64>>>,
    /// Each: with `a`, `b` must be given.
    pub m_map_dependent_required: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    pub o_map_dependent_required: Option<PlacesOMapDependentRequired>,
    pub q_map_dependent_required: Option<PlacesQMapDependentRequired>,
    /// A part.
    /// With `a`, `b` must be given.
    pub a_map_dependent_required: Option<BTreeMap<String, i64>>,
    pub b_map_dependent_required: Option<PlacesBMapDependentRequired>,
    /// With `a`, `b` must be given.
    pub n_map_dependent_required: Nullable<BTreeMap<String, i64>>,
    /// With `a`, `b` must be given.
    pub c_map_dependent_required: Option<MapDependentRequired>,
    /// No item twice.
    pub p_tuple_bounded: Option<(i64, i64)>,
    /// Each: no item twice.
    pub i_tuple_bounded: Option<Vec<(i64, i64)>>,
    /// Each: no item twice.
    pub m_tuple_bounded: Option<BTreeMap<String, (i64, i64)>>,
    pub o_tuple_bounded: Option<PlacesOTupleBounded>,
    pub q_tuple_bounded: Option<PlacesQTupleBounded>,
    /// A part.
    /// No item twice.
    pub a_tuple_bounded: Option<(i64, i64)>,
    pub b_tuple_bounded: Option<PlacesBTupleBounded>,
    /// No item twice.
    pub n_tuple_bounded: Nullable<(i64, i64)>,
    /// No item twice.
    pub c_tuple_bounded: Option<TupleBounded>,
    pub p_additional_items: Option<Vec<PlacesPAdditionalItemsItem>>,
    pub i_additional_items: Option<Vec<Vec<PlacesIAdditionalItemsItemItem>>>,
    pub m_additional_items: Option<BTreeMap<String, Vec<PlacesMAdditionalItemsValueItem>>>,
    pub o_additional_items: Option<PlacesOAdditionalItems>,
    pub q_additional_items: Option<PlacesQAdditionalItems>,
    /// A part.
    pub a_additional_items: Option<Vec<PlacesAAdditionalItemsItem>>,
    pub b_additional_items: Option<PlacesBAdditionalItems>,
    pub n_additional_items: Nullable<Vec<PlacesNAdditionalItemsItem>>,
    pub c_additional_items: Option<AdditionalItems>,
    pub p_additional_items_only: Option<Vec<i64>>,
    pub i_additional_items_only: Option<Vec<Vec<i64>>>,
    pub m_additional_items_only: Option<BTreeMap<String, Vec<i64>>>,
    pub o_additional_items_only: Option<PlacesOAdditionalItemsOnly>,
    pub q_additional_items_only: Option<PlacesQAdditionalItemsOnly>,
    /// A part.
    pub a_additional_items_only: Option<Vec<i64>>,
    pub b_additional_items_only: Option<PlacesBAdditionalItemsOnly>,
    pub n_additional_items_only: Nullable<Vec<i64>>,
    pub c_additional_items_only: Option<AdditionalItemsOnly>,
    /// `minContains`: `2`
    pub p_min_contains_only: Option<Vec<i64>>,
    pub i_min_contains_only: Option<Vec<Vec<i64>>>,
    pub m_min_contains_only: Option<BTreeMap<String, Vec<i64>>>,
    pub o_min_contains_only: Option<PlacesOMinContainsOnly>,
    pub q_min_contains_only: Option<PlacesQMinContainsOnly>,
    /// A part.
    ///
    /// `minContains`: `2`
    pub a_min_contains_only: Option<Vec<i64>>,
    pub b_min_contains_only: Option<PlacesBMinContainsOnly>,
    /// `minContains`: `2`
    pub n_min_contains_only: Nullable<Vec<i64>>,
    pub c_min_contains_only: Option<MinContainsOnly>,
    /// `maxContains`: `2`
    pub p_max_contains_only: Option<Vec<i64>>,
    pub i_max_contains_only: Option<Vec<Vec<i64>>>,
    pub m_max_contains_only: Option<BTreeMap<String, Vec<i64>>>,
    pub o_max_contains_only: Option<PlacesOMaxContainsOnly>,
    pub q_max_contains_only: Option<PlacesQMaxContainsOnly>,
    /// A part.
    ///
    /// `maxContains`: `2`
    pub a_max_contains_only: Option<Vec<i64>>,
    pub b_max_contains_only: Option<PlacesBMaxContainsOnly>,
    /// `maxContains`: `2`
    pub n_max_contains_only: Nullable<Vec<i64>>,
    pub c_max_contains_only: Option<MaxContainsOnly>,
    /// `contains`: `{"type":"string"}`
    pub p_contains_kind: Option<Vec<Json>>,
    pub i_contains_kind: Option<Vec<Vec<Json>>>,
    pub m_contains_kind: Option<BTreeMap<String, Vec<Json>>>,
    pub o_contains_kind: Option<PlacesOContainsKind>,
    pub q_contains_kind: Option<PlacesQContainsKind>,
    /// A part.
    ///
    /// `contains`: `{"type":"string"}`
    pub a_contains_kind: Option<Vec<Json>>,
    pub b_contains_kind: Option<PlacesBContainsKind>,
    /// `contains`: `{"type":"string"}`
    pub n_contains_kind: Nullable<Vec<Json>>,
    pub c_contains_kind: Option<ContainsKind>,
    /// `contains`: `{"format":"date","type":"string"}`
    ///
    /// `maxContains`: `1`
    pub p_contains_format: Option<Vec<Json>>,
    pub i_contains_format: Option<Vec<Vec<Json>>>,
    pub m_contains_format: Option<BTreeMap<String, Vec<Json>>>,
    pub o_contains_format: Option<PlacesOContainsFormat>,
    pub q_contains_format: Option<PlacesQContainsFormat>,
    /// A part.
    ///
    /// `contains`: `{"format":"date","type":"string"}`
    ///
    /// `maxContains`: `1`
    pub a_contains_format: Option<Vec<Json>>,
    pub b_contains_format: Option<PlacesBContainsFormat>,
    /// `contains`: `{"format":"date","type":"string"}`
    ///
    /// `maxContains`: `1`
    pub n_contains_format: Nullable<Vec<Json>>,
    pub c_contains_format: Option<ContainsFormat>,
    /// Each: allowed: at least 3.
    pub p_items_of_two: Option<Vec<i64>>,
    /// Each: each: allowed: at least 3.
    pub i_items_of_two: Option<Vec<Vec<i64>>>,
    /// Each: each: allowed: at least 3.
    pub m_items_of_two: Option<BTreeMap<String, Vec<i64>>>,
    pub o_items_of_two: Option<PlacesOItemsOfTwo>,
    pub q_items_of_two: Option<PlacesQItemsOfTwo>,
    /// A part.
    /// Each: allowed: at least 3.
    pub a_items_of_two: Option<Vec<i64>>,
    pub b_items_of_two: Option<PlacesBItemsOfTwo>,
    /// Each: allowed: at least 3.
    pub n_items_of_two: Nullable<Vec<i64>>,
    /// Each: allowed: at least 3.
    pub c_items_of_two: Option<ItemsOfTwo>,
    pub p_unevaluated_of_items: Option<Vec<String>>,
    pub i_unevaluated_of_items: Option<Vec<Vec<String>>>,
    pub m_unevaluated_of_items: Option<BTreeMap<String, Vec<String>>>,
    pub o_unevaluated_of_items: Option<PlacesOUnevaluatedOfItems>,
    pub q_unevaluated_of_items: Option<PlacesQUnevaluatedOfItems>,
    /// A part.
    pub a_unevaluated_of_items: Option<Vec<String>>,
    pub b_unevaluated_of_items: Option<PlacesBUnevaluatedOfItems>,
    pub n_unevaluated_of_items: Nullable<Vec<String>>,
    pub c_unevaluated_of_items: Option<UnevaluatedOfItems>,
    pub p_map_required: Option<PlacesPMapRequired>,
    pub i_map_required: Option<Vec<PlacesIMapRequiredItem>>,
    pub m_map_required: Option<BTreeMap<String, PlacesMMapRequiredValue>>,
    pub o_map_required: Option<PlacesOMapRequired>,
    pub q_map_required: Option<PlacesQMapRequired>,
    /// A part.
    pub a_map_required: Option<PlacesAMapRequired>,
    pub b_map_required: Option<PlacesBMapRequired>,
    pub n_map_required: Nullable<PlacesNMapRequired>,
    pub c_map_required: Option<MapRequired>,
    pub p_properties_only: Option<PlacesPPropertiesOnly>,
    pub i_properties_only: Option<Vec<PlacesIPropertiesOnlyItem>>,
    pub m_properties_only: Option<BTreeMap<String, PlacesMPropertiesOnlyValue>>,
    pub o_properties_only: Option<PlacesOPropertiesOnly>,
    pub q_properties_only: Option<PlacesQPropertiesOnly>,
    /// A part.
    pub a_properties_only: Option<PlacesAPropertiesOnly>,
    pub b_properties_only: Option<PlacesBPropertiesOnly>,
    pub n_properties_only: Nullable<PlacesNPropertiesOnly>,
    pub c_properties_only: Option<PropertiesOnly>,
    pub p_pattern_unchecked: Option<PlacesPPatternUnchecked>,
    pub i_pattern_unchecked: Option<Vec<PlacesIPatternUncheckedItem>>,
    pub m_pattern_unchecked: Option<BTreeMap<String, PlacesMPatternUncheckedValue>>,
    pub o_pattern_unchecked: Option<PlacesOPatternUnchecked>,
    pub q_pattern_unchecked: Option<PlacesQPatternUnchecked>,
    /// A part.
    pub a_pattern_unchecked: Option<PlacesAPatternUnchecked>,
    pub b_pattern_unchecked: Option<PlacesBPatternUnchecked>,
    pub n_pattern_unchecked: Nullable<PlacesNPatternUnchecked>,
    pub c_pattern_unchecked: Option<PatternUnchecked>,
    /// Each key: pattern: `^(?:a)$`.
    pub p_names_enum: Option<BTreeMap<String, i64>>,
    /// Each: each key: pattern: `^(?:a)$`.
    pub i_names_enum: Option<Vec<BTreeMap<String, i64>>>,
    /// Each: each key: pattern: `^(?:a)$`.
    pub m_names_enum: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    pub o_names_enum: Option<PlacesONamesEnum>,
    pub q_names_enum: Option<PlacesQNamesEnum>,
    /// A part.
    /// Each key: pattern: `^(?:a)$`.
    pub a_names_enum: Option<BTreeMap<String, i64>>,
    pub b_names_enum: Option<PlacesBNamesEnum>,
    /// Each key: pattern: `^(?:a)$`.
    pub n_names_enum: Nullable<BTreeMap<String, i64>>,
    /// Each key: pattern: `^(?:a)$`.
    pub c_names_enum: Option<NamesEnum>,
    pub p_names_not: Option<PlacesPNamesNot>,
    pub i_names_not: Option<Vec<PlacesINamesNotItem>>,
    pub m_names_not: Option<BTreeMap<String, PlacesMNamesNotValue>>,
    pub o_names_not: Option<PlacesONamesNot>,
    pub q_names_not: Option<PlacesQNamesNot>,
    /// A part.
    pub a_names_not: Option<PlacesANamesNot>,
    pub b_names_not: Option<PlacesBNamesNot>,
    pub n_names_not: Nullable<PlacesNNamesNot>,
    pub c_names_not: Option<NamesNot>,
    /// `propertyNames`: `{"type":"integer"}`
    pub p_names_of_no_text: Option<BTreeMap<String, Json>>,
    pub i_names_of_no_text: Option<Vec<BTreeMap<String, Json>>>,
    pub m_names_of_no_text: Option<BTreeMap<String, BTreeMap<String, Json>>>,
    pub o_names_of_no_text: Option<PlacesONamesOfNoText>,
    pub q_names_of_no_text: Option<PlacesQNamesOfNoText>,
    /// A part.
    ///
    /// `propertyNames`: `{"type":"integer"}`
    pub a_names_of_no_text: Option<BTreeMap<String, Json>>,
    pub b_names_of_no_text: Option<PlacesBNamesOfNoText>,
    /// `propertyNames`: `{"type":"integer"}`
    pub n_names_of_no_text: Nullable<BTreeMap<String, Json>>,
    pub c_names_of_no_text: Option<NamesOfNoText>,
    pub p_unevaluated_closed: Option<PlacesPUnevaluatedClosed>,
    pub i_unevaluated_closed: Option<Vec<PlacesIUnevaluatedClosedItem>>,
    pub m_unevaluated_closed: Option<BTreeMap<String, PlacesMUnevaluatedClosedValue>>,
    pub o_unevaluated_closed: Option<PlacesOUnevaluatedClosed>,
    pub q_unevaluated_closed: Option<PlacesQUnevaluatedClosed>,
    /// A part.
    pub a_unevaluated_closed: Option<PlacesAUnevaluatedClosed>,
    pub b_unevaluated_closed: Option<PlacesBUnevaluatedClosed>,
    pub n_unevaluated_closed: Nullable<PlacesNUnevaluatedClosed>,
    pub c_unevaluated_closed: Option<UnevaluatedClosed>,
    pub p_text_enum: Option<PlacesPTextEnum>,
    pub i_text_enum: Option<Vec<PlacesITextEnumItem>>,
    pub m_text_enum: Option<BTreeMap<String, PlacesMTextEnumValue>>,
    pub o_text_enum: Option<PlacesOTextEnum>,
    pub q_text_enum: Option<PlacesQTextEnum>,
    /// A part.
    pub a_text_enum: Option<PlacesATextEnum>,
    pub b_text_enum: Option<PlacesBTextEnum>,
    pub n_text_enum: Nullable<PlacesNTextEnum>,
    pub c_text_enum: Option<TextEnum>,
    /// One of `[1]`, `[1,2]`.
    pub p_list_enum: Option<Vec<Json>>,
    pub i_list_enum: Option<Vec<Vec<Json>>>,
    pub m_list_enum: Option<BTreeMap<String, Vec<Json>>>,
    pub o_list_enum: Option<PlacesOListEnum>,
    pub q_list_enum: Option<PlacesQListEnum>,
    /// A part.
    ///
    /// One of `[1]`, `[1,2]`.
    pub a_list_enum: Option<Vec<Json>>,
    pub b_list_enum: Option<PlacesBListEnum>,
    /// One of `[1]`, `[1,2]`.
    pub n_list_enum: Nullable<Vec<Json>>,
    pub c_list_enum: Option<ListEnum>,
    /// Always `false`.
    pub p_false_const: Option<bool>,
    pub i_false_const: Option<Vec<bool>>,
    pub m_false_const: Option<BTreeMap<String, bool>>,
    pub o_false_const: Option<PlacesOFalseConst>,
    pub q_false_const: Option<PlacesQFalseConst>,
    /// A part.
    ///
    /// Always `false`.
    pub a_false_const: Option<bool>,
    pub b_false_const: Option<PlacesBFalseConst>,
    /// Always `false`.
    pub n_false_const: Nullable<bool>,
    pub c_false_const: Option<FalseConst>,
    /// Allowed: at least 1e+300.
    pub p_beyond_integers: Option<u64>,
    /// Each: allowed: at least 1e+300.
    pub i_beyond_integers: Option<Vec<u64>>,
    /// Each: allowed: at least 1e+300.
    pub m_beyond_integers: Option<BTreeMap<String, u64>>,
    pub o_beyond_integers: Option<PlacesOBeyondIntegers>,
    pub q_beyond_integers: Option<PlacesQBeyondIntegers>,
    /// A part.
    /// Allowed: at least 1e+300.
    pub a_beyond_integers: Option<u64>,
    pub b_beyond_integers: Option<PlacesBBeyondIntegers>,
    /// Allowed: at least 1e+300.
    pub n_beyond_integers: Nullable<u64>,
    /// Allowed: at least 1e+300.
    pub c_beyond_integers: Option<BeyondIntegers>,
    pub p_within_integers: Option<i64>,
    pub i_within_integers: Option<Vec<i64>>,
    pub m_within_integers: Option<BTreeMap<String, i64>>,
    pub o_within_integers: Option<PlacesOWithinIntegers>,
    pub q_within_integers: Option<PlacesQWithinIntegers>,
    /// A part.
    pub a_within_integers: Option<i64>,
    pub b_within_integers: Option<PlacesBWithinIntegers>,
    pub n_within_integers: Nullable<i64>,
    pub c_within_integers: Option<WithinIntegers>,
    /// `contentSchema`: `{"type":"object"}`
    pub p_content_schema: Option<String>,
    pub i_content_schema: Option<Vec<String>>,
    pub m_content_schema: Option<BTreeMap<String, String>>,
    pub o_content_schema: Option<PlacesOContentSchema>,
    pub q_content_schema: Option<PlacesQContentSchema>,
    /// A part.
    ///
    /// `contentSchema`: `{"type":"object"}`
    pub a_content_schema: Option<String>,
    pub b_content_schema: Option<PlacesBContentSchema>,
    /// `contentSchema`: `{"type":"object"}`
    pub n_content_schema: Nullable<String>,
    pub c_content_schema: Option<ContentSchema>,
    /// T
    ///
    /// d
    ///
    /// Default: `"x"`.
    #[deprecated]
    pub p_annotated: Option<String>,
    pub i_annotated: Option<Vec<String>>,
    pub m_annotated: Option<BTreeMap<String, String>>,
    pub o_annotated: Option<PlacesOAnnotated>,
    pub q_annotated: Option<PlacesQAnnotated>,
    /// T
    ///
    /// d
    ///
    /// Default: `"x"`.
    #[deprecated]
    pub a_annotated: Option<String>,
    pub b_annotated: Option<PlacesBAnnotated>,
    /// Default: `"x"`.
    pub n_annotated: Nullable<String>,
    /// Default: `"x"`.
    pub c_annotated: Option<Annotated>,
    pub p_null_of_a_part: Nullable<String>,
    pub i_null_of_a_part: Option<Vec<OrNull<String>>>,
    pub m_null_of_a_part: Option<BTreeMap<String, OrNull<String>>>,
    pub o_null_of_a_part: Option<PlacesONullOfAPart>,
    pub q_null_of_a_part: Option<PlacesQNullOfAPart>,
    /// A part.
    pub a_null_of_a_part: Nullable<String>,
    pub b_null_of_a_part: Nullable<PlacesBNullOfAPart>,
    pub n_null_of_a_part: Nullable<String>,
    pub c_null_of_a_part: Nullable<NullOfAPart>,
    /// At least 2 items.
    pub p_min_items: Option<Vec<i64>>,
    /// Each: at least 2 items.
    pub i_min_items: Option<Vec<Vec<i64>>>,
    /// Each: at least 2 items.
    pub m_min_items: Option<BTreeMap<String, Vec<i64>>>,
    pub o_min_items: Option<PlacesOMinItems>,
    pub q_min_items: Option<PlacesQMinItems>,
    /// A part.
    /// At least 2 items.
    pub a_min_items: Option<Vec<i64>>,
    pub b_min_items: Option<PlacesBMinItems>,
    /// At least 2 items.
    pub n_min_items: Nullable<Vec<i64>>,
    /// At least 2 items.
    pub c_min_items: Option<MinItems>,
    /// At most 1 item.
    pub p_max_items: Option<Vec<String>>,
    /// Each: at most 1 item.
    pub i_max_items: Option<Vec<Vec<String>>>,
    /// Each: at most 1 item.
    pub m_max_items: Option<BTreeMap<String, Vec<String>>>,
    pub o_max_items: Option<PlacesOMaxItems>,
    pub q_max_items: Option<PlacesQMaxItems>,
    /// A part.
    /// At most 1 item.
    pub a_max_items: Option<Vec<String>>,
    pub b_max_items: Option<PlacesBMaxItems>,
    /// At most 1 item.
    pub n_max_items: Nullable<Vec<String>>,
    /// At most 1 item.
    pub c_max_items: Option<MaxItems>,
    /// No item twice.
    pub p_unique_items: Option<Vec<Json>>,
    /// Each: no item twice.
    pub i_unique_items: Option<Vec<Vec<Json>>>,
    /// Each: no item twice.
    pub m_unique_items: Option<BTreeMap<String, Vec<Json>>>,
    pub o_unique_items: Option<PlacesOUniqueItems>,
    pub q_unique_items: Option<PlacesQUniqueItems>,
    /// A part.
    /// No item twice.
    pub a_unique_items: Option<Vec<Json>>,
    pub b_unique_items: Option<PlacesBUniqueItems>,
    /// No item twice.
    pub n_unique_items: Nullable<Vec<Json>>,
    /// No item twice.
    pub c_unique_items: Option<UniqueItems>,
    /// Each: allowed: at most 5.
    pub p_items_bounded: Option<Vec<i64>>,
    /// Each: each: allowed: at most 5.
    pub i_items_bounded: Option<Vec<Vec<i64>>>,
    /// Each: each: allowed: at most 5.
    pub m_items_bounded: Option<BTreeMap<String, Vec<i64>>>,
    pub o_items_bounded: Option<PlacesOItemsBounded>,
    pub q_items_bounded: Option<PlacesQItemsBounded>,
    /// A part.
    /// Each: allowed: at most 5.
    pub a_items_bounded: Option<Vec<i64>>,
    pub b_items_bounded: Option<PlacesBItemsBounded>,
    /// Each: allowed: at most 5.
    pub n_items_bounded: Nullable<Vec<i64>>,
    /// Each: allowed: at most 5.
    pub c_items_bounded: Option<ItemsBounded>,
    /// At most 0 items.
    pub p_items_false: Option<Vec<Json>>,
    /// Each: at most 0 items.
    pub i_items_false: Option<Vec<Vec<Json>>>,
    /// Each: at most 0 items.
    pub m_items_false: Option<BTreeMap<String, Vec<Json>>>,
    pub o_items_false: Option<PlacesOItemsFalse>,
    pub q_items_false: Option<PlacesQItemsFalse>,
    /// A part.
    /// At most 0 items.
    pub a_items_false: Option<Vec<Json>>,
    pub b_items_false: Option<PlacesBItemsFalse>,
    /// At most 0 items.
    pub n_items_false: Nullable<Vec<Json>>,
    /// At most 0 items.
    pub c_items_false: Option<ItemsFalse>,
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    pub p_tuple: Option<(String, i64)>,
    /// Each: item 0: at most 1 character, item 1: allowed: at least 1.
    pub i_tuple: Option<Vec<(String, i64)>>,
    /// Each: item 0: at most 1 character, item 1: allowed: at least 1.
    pub m_tuple: Option<BTreeMap<String, (String, i64)>>,
    pub o_tuple: Option<PlacesOTuple>,
    pub q_tuple: Option<PlacesQTuple>,
    /// A part.
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    pub a_tuple: Option<(String, i64)>,
    pub b_tuple: Option<PlacesBTuple>,
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    pub n_tuple: Nullable<(String, i64)>,
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    pub c_tuple: Option<Tuple>,
    /// At most 2 items.
    pub p_shorter_tuple: Option<Vec<PlacesPShorterTupleItem>>,
    /// Each: at most 2 items.
    pub i_shorter_tuple: Option<Vec<Vec<PlacesIShorterTupleItemItem>>>,
    /// Each: at most 2 items.
    pub m_shorter_tuple: Option<BTreeMap<String, Vec<PlacesMShorterTupleValueItem>>>,
    pub o_shorter_tuple: Option<PlacesOShorterTuple>,
    pub q_shorter_tuple: Option<PlacesQShorterTuple>,
    /// A part.
    /// At most 2 items.
    pub a_shorter_tuple: Option<Vec<PlacesAShorterTupleItem>>,
    pub b_shorter_tuple: Option<PlacesBShorterTuple>,
    /// At most 2 items.
    pub n_shorter_tuple: Nullable<Vec<PlacesNShorterTupleItem>>,
    /// At most 2 items.
    pub c_shorter_tuple: Option<ShorterTuple>,
    pub p_open_tuple: Option<Vec<Json>>,
    pub i_open_tuple: Option<Vec<Vec<Json>>>,
    pub m_open_tuple: Option<BTreeMap<String, Vec<Json>>>,
    pub o_open_tuple: Option<PlacesOOpenTuple>,
    pub q_open_tuple: Option<PlacesQOpenTuple>,
    /// A part.
    pub a_open_tuple: Option<Vec<Json>>,
    pub b_open_tuple: Option<PlacesBOpenTuple>,
    pub n_open_tuple: Nullable<Vec<Json>>,
    pub c_open_tuple: Option<OpenTuple>,
    pub p_positions_and_items: Option<Vec<PlacesPPositionsAndItemsItem>>,
    pub i_positions_and_items: Option<Vec<Vec<PlacesIPositionsAndItemsItemItem>>>,
    pub m_positions_and_items: Option<BTreeMap<String, Vec<PlacesMPositionsAndItemsValueItem>>>,
    pub o_positions_and_items: Option<PlacesOPositionsAndItems>,
    pub q_positions_and_items: Option<PlacesQPositionsAndItems>,
    /// A part.
    pub a_positions_and_items: Option<Vec<PlacesAPositionsAndItemsItem>>,
    pub b_positions_and_items: Option<PlacesBPositionsAndItems>,
    pub n_positions_and_items: Nullable<Vec<PlacesNPositionsAndItemsItem>>,
    pub c_positions_and_items: Option<PositionsAndItems>,
    /// `contains`: `{"minimum":10}`
    pub p_contains: Option<Vec<i64>>,
    pub i_contains: Option<Vec<Vec<i64>>>,
    pub m_contains: Option<BTreeMap<String, Vec<i64>>>,
    pub o_contains: Option<PlacesOContains>,
    pub q_contains: Option<PlacesQContains>,
    /// A part.
    ///
    /// `contains`: `{"minimum":10}`
    pub a_contains: Option<Vec<i64>>,
    pub b_contains: Option<PlacesBContains>,
    /// `contains`: `{"minimum":10}`
    pub n_contains: Nullable<Vec<i64>>,
    pub c_contains: Option<Contains>,
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `3`
    ///
    /// `minContains`: `2`
    pub p_contains_counted: Option<Vec<i64>>,
    pub i_contains_counted: Option<Vec<Vec<i64>>>,
    pub m_contains_counted: Option<BTreeMap<String, Vec<i64>>>,
    pub o_contains_counted: Option<PlacesOContainsCounted>,
    pub q_contains_counted: Option<PlacesQContainsCounted>,
    /// A part.
    ///
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `3`
    ///
    /// `minContains`: `2`
    pub a_contains_counted: Option<Vec<i64>>,
    pub b_contains_counted: Option<PlacesBContainsCounted>,
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `3`
    ///
    /// `minContains`: `2`
    pub n_contains_counted: Nullable<Vec<i64>>,
    pub c_contains_counted: Option<ContainsCounted>,
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `1`
    ///
    /// `minContains`: `0`
    pub p_contains_none: Option<Vec<i64>>,
    pub i_contains_none: Option<Vec<Vec<i64>>>,
    pub m_contains_none: Option<BTreeMap<String, Vec<i64>>>,
    pub o_contains_none: Option<PlacesOContainsNone>,
    pub q_contains_none: Option<PlacesQContainsNone>,
    /// A part.
    ///
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `1`
    ///
    /// `minContains`: `0`
    pub a_contains_none: Option<Vec<i64>>,
    pub b_contains_none: Option<PlacesBContainsNone>,
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `1`
    ///
    /// `minContains`: `0`
    pub n_contains_none: Nullable<Vec<i64>>,
    pub c_contains_none: Option<ContainsNone>,
    /// `contains`: `{"const":1}`
    ///
    /// `minContains`: `0`
    pub p_contains_any_number: Option<Vec<i64>>,
    pub i_contains_any_number: Option<Vec<Vec<i64>>>,
    pub m_contains_any_number: Option<BTreeMap<String, Vec<i64>>>,
    pub o_contains_any_number: Option<PlacesOContainsAnyNumber>,
    pub q_contains_any_number: Option<PlacesQContainsAnyNumber>,
    /// A part.
    ///
    /// `contains`: `{"const":1}`
    ///
    /// `minContains`: `0`
    pub a_contains_any_number: Option<Vec<i64>>,
    pub b_contains_any_number: Option<PlacesBContainsAnyNumber>,
    /// `contains`: `{"const":1}`
    ///
    /// `minContains`: `0`
    pub n_contains_any_number: Nullable<Vec<i64>>,
    pub c_contains_any_number: Option<ContainsAnyNumber>,
    /// One of `[1,"two"]`.
    pub p_list_const: Option<Vec<Json>>,
    pub i_list_const: Option<Vec<Vec<Json>>>,
    pub m_list_const: Option<BTreeMap<String, Vec<Json>>>,
    pub o_list_const: Option<PlacesOListConst>,
    pub q_list_const: Option<PlacesQListConst>,
    /// A part.
    ///
    /// One of `[1,"two"]`.
    pub a_list_const: Option<Vec<Json>>,
    pub b_list_const: Option<PlacesBListConst>,
    /// One of `[1,"two"]`.
    pub n_list_const: Nullable<Vec<Json>>,
    pub c_list_const: Option<ListConst>,
    pub p_list_any_of: Option<Vec<i64>>,
    pub i_list_any_of: Option<Vec<Vec<i64>>>,
    pub m_list_any_of: Option<BTreeMap<String, Vec<i64>>>,
    pub o_list_any_of: Option<PlacesOListAnyOf>,
    pub q_list_any_of: Option<PlacesQListAnyOf>,
    /// A part.
    pub a_list_any_of: Option<Vec<i64>>,
    pub b_list_any_of: Option<PlacesBListAnyOf>,
    pub n_list_any_of: Nullable<Vec<i64>>,
    pub c_list_any_of: Option<ListAnyOf>,
    /// `contains`: `{"type":"string"}`
    ///
    /// `unevaluatedItems`: `false`
    pub p_unevaluated_items: Option<Vec<Json>>,
    pub i_unevaluated_items: Option<Vec<Vec<Json>>>,
    pub m_unevaluated_items: Option<BTreeMap<String, Vec<Json>>>,
    pub o_unevaluated_items: Option<PlacesOUnevaluatedItems>,
    pub q_unevaluated_items: Option<PlacesQUnevaluatedItems>,
    /// A part.
    ///
    /// `contains`: `{"type":"string"}`
    ///
    /// `unevaluatedItems`: `false`
    pub a_unevaluated_items: Option<Vec<Json>>,
    pub b_unevaluated_items: Option<PlacesBUnevaluatedItems>,
    /// `contains`: `{"type":"string"}`
    ///
    /// `unevaluatedItems`: `false`
    pub n_unevaluated_items: Nullable<Vec<Json>>,
    pub c_unevaluated_items: Option<UnevaluatedItems>,
    /// At most 2 items. Each: at most 2 items.
    pub p_list_of_itself: Option<Vec<ListOfItself>>,
    /// Each: at most 2 items, each: at most 2 items.
    pub i_list_of_itself: Option<Vec<Vec<ListOfItself>>>,
    /// Each: at most 2 items, each: at most 2 items.
    pub m_list_of_itself: Option<BTreeMap<String, Vec<ListOfItself>>>,
    pub o_list_of_itself: Option<PlacesOListOfItself>,
    pub q_list_of_itself: Option<PlacesQListOfItself>,
    /// A part.
    /// At most 2 items. Each: at most 2 items.
    pub a_list_of_itself: Option<Vec<ListOfItself>>,
    pub b_list_of_itself: Option<PlacesBListOfItself>,
    /// At most 2 items. Each: at most 2 items.
    pub n_list_of_itself: Nullable<Vec<ListOfItself>>,
    /// At most 2 items.
    pub c_list_of_itself: Option<ListOfItself>,
    /// At most 1 key. Each: at most 1 key.
    pub p_map_of_itself: Option<BTreeMap<String, MapOfItself>>,
    /// Each: at most 1 key, each: at most 1 key.
    pub i_map_of_itself: Option<Vec<BTreeMap<String, MapOfItself>>>,
    /// Each: at most 1 key, each: at most 1 key.
    pub m_map_of_itself: Option<BTreeMap<String, BTreeMap<String, MapOfItself>>>,
    pub o_map_of_itself: Option<PlacesOMapOfItself>,
    pub q_map_of_itself: Option<PlacesQMapOfItself>,
    /// A part.
    /// At most 1 key. Each: at most 1 key.
    pub a_map_of_itself: Option<BTreeMap<String, MapOfItself>>,
    pub b_map_of_itself: Option<PlacesBMapOfItself>,
    /// At most 1 key. Each: at most 1 key.
    pub n_map_of_itself: Nullable<BTreeMap<String, MapOfItself>>,
    /// At most 1 key.
    pub c_map_of_itself: Option<MapOfItself>,
    /// Item 0: at least 1 character.
    pub p_tuple_of_itself: Option<(String, OrNull<TupleOfItself>)>,
    /// Each: item 0: at least 1 character.
    pub i_tuple_of_itself: Option<Vec<(String, OrNull<TupleOfItself>)>>,
    /// Each: item 0: at least 1 character.
    pub m_tuple_of_itself: Option<BTreeMap<String, (String, OrNull<TupleOfItself>)>>,
    pub o_tuple_of_itself: Option<PlacesOTupleOfItself>,
    pub q_tuple_of_itself: Option<PlacesQTupleOfItself>,
    /// A part.
    /// Item 0: at least 1 character.
    pub a_tuple_of_itself: Option<(String, OrNull<TupleOfItself>)>,
    pub b_tuple_of_itself: Option<PlacesBTupleOfItself>,
    /// Item 0: at least 1 character.
    pub n_tuple_of_itself: Nullable<(String, OrNull<TupleOfItself>)>,
    pub c_tuple_of_itself: Option<TupleOfItself>,
    /// Allowed: at least 3.
    pub p_minimum: Option<i64>,
    /// Each: allowed: at least 3.
    pub i_minimum: Option<Vec<i64>>,
    /// Each: allowed: at least 3.
    pub m_minimum: Option<BTreeMap<String, i64>>,
    pub o_minimum: Option<PlacesOMinimum>,
    pub q_minimum: Option<PlacesQMinimum>,
    /// A part.
    /// Allowed: at least 3.
    pub a_minimum: Option<i64>,
    pub b_minimum: Option<PlacesBMinimum>,
    /// Allowed: at least 3.
    pub n_minimum: Nullable<i64>,
    /// Allowed: at least 3.
    pub c_minimum: Option<Minimum>,
    /// Allowed: at most 3.
    pub p_maximum: Option<i64>,
    /// Each: allowed: at most 3.
    pub i_maximum: Option<Vec<i64>>,
    /// Each: allowed: at most 3.
    pub m_maximum: Option<BTreeMap<String, i64>>,
    pub o_maximum: Option<PlacesOMaximum>,
    pub q_maximum: Option<PlacesQMaximum>,
    /// A part.
    /// Allowed: at most 3.
    pub a_maximum: Option<i64>,
    pub b_maximum: Option<PlacesBMaximum>,
    /// Allowed: at most 3.
    pub n_maximum: Nullable<i64>,
    /// Allowed: at most 3.
    pub c_maximum: Option<Maximum>,
    /// Allowed: more than 1.5.
    pub p_exclusive_minimum: Option<f64>,
    /// Each: allowed: more than 1.5.
    pub i_exclusive_minimum: Option<Vec<f64>>,
    /// Each: allowed: more than 1.5.
    pub m_exclusive_minimum: Option<BTreeMap<String, f64>>,
    pub o_exclusive_minimum: Option<PlacesOExclusiveMinimum>,
    pub q_exclusive_minimum: Option<PlacesQExclusiveMinimum>,
    /// A part.
    /// Allowed: more than 1.5.
    pub a_exclusive_minimum: Option<f64>,
    pub b_exclusive_minimum: Option<PlacesBExclusiveMinimum>,
    /// Allowed: more than 1.5.
    pub n_exclusive_minimum: Nullable<f64>,
    /// Allowed: more than 1.5.
    pub c_exclusive_minimum: Option<ExclusiveMinimum>,
    /// Allowed: less than 3.
    pub p_exclusive_maximum: Option<f64>,
    /// Each: allowed: less than 3.
    pub i_exclusive_maximum: Option<Vec<f64>>,
    /// Each: allowed: less than 3.
    pub m_exclusive_maximum: Option<BTreeMap<String, f64>>,
    pub o_exclusive_maximum: Option<PlacesOExclusiveMaximum>,
    pub q_exclusive_maximum: Option<PlacesQExclusiveMaximum>,
    /// A part.
    /// Allowed: less than 3.
    pub a_exclusive_maximum: Option<f64>,
    pub b_exclusive_maximum: Option<PlacesBExclusiveMaximum>,
    /// Allowed: less than 3.
    pub n_exclusive_maximum: Nullable<f64>,
    /// Allowed: less than 3.
    pub c_exclusive_maximum: Option<ExclusiveMaximum>,
    /// Allowed: 2 to 4.
    pub p_fraction_of_integer: Option<i64>,
    /// Each: allowed: 2 to 4.
    pub i_fraction_of_integer: Option<Vec<i64>>,
    /// Each: allowed: 2 to 4.
    pub m_fraction_of_integer: Option<BTreeMap<String, i64>>,
    pub o_fraction_of_integer: Option<PlacesOFractionOfInteger>,
    pub q_fraction_of_integer: Option<PlacesQFractionOfInteger>,
    /// A part.
    /// Allowed: 2 to 4.
    pub a_fraction_of_integer: Option<i64>,
    pub b_fraction_of_integer: Option<PlacesBFractionOfInteger>,
    /// Allowed: 2 to 4.
    pub n_fraction_of_integer: Nullable<i64>,
    /// Allowed: 2 to 4.
    pub c_fraction_of_integer: Option<FractionOfInteger>,
    /// A multiple of 3.
    pub p_multiple_of_integer: Option<i64>,
    /// Each: a multiple of 3.
    pub i_multiple_of_integer: Option<Vec<i64>>,
    /// Each: a multiple of 3.
    pub m_multiple_of_integer: Option<BTreeMap<String, i64>>,
    pub o_multiple_of_integer: Option<PlacesOMultipleOfInteger>,
    pub q_multiple_of_integer: Option<PlacesQMultipleOfInteger>,
    /// A part.
    /// A multiple of 3.
    pub a_multiple_of_integer: Option<i64>,
    pub b_multiple_of_integer: Option<PlacesBMultipleOfInteger>,
    /// A multiple of 3.
    pub n_multiple_of_integer: Nullable<i64>,
    /// A multiple of 3.
    pub c_multiple_of_integer: Option<MultipleOfInteger>,
    /// A multiple of 0.01.
    pub p_multiple_of_fraction: Option<f64>,
    /// Each: a multiple of 0.01.
    pub i_multiple_of_fraction: Option<Vec<f64>>,
    /// Each: a multiple of 0.01.
    pub m_multiple_of_fraction: Option<BTreeMap<String, f64>>,
    pub o_multiple_of_fraction: Option<PlacesOMultipleOfFraction>,
    pub q_multiple_of_fraction: Option<PlacesQMultipleOfFraction>,
    /// A part.
    /// A multiple of 0.01.
    pub a_multiple_of_fraction: Option<f64>,
    pub b_multiple_of_fraction: Option<PlacesBMultipleOfFraction>,
    /// A multiple of 0.01.
    pub n_multiple_of_fraction: Nullable<f64>,
    /// A multiple of 0.01.
    pub c_multiple_of_fraction: Option<MultipleOfFraction>,
    pub p_unsigned: Option<u64>,
    pub i_unsigned: Option<Vec<u64>>,
    pub m_unsigned: Option<BTreeMap<String, u64>>,
    pub o_unsigned: Option<PlacesOUnsigned>,
    pub q_unsigned: Option<PlacesQUnsigned>,
    /// A part.
    pub a_unsigned: Option<u64>,
    pub b_unsigned: Option<PlacesBUnsigned>,
    pub n_unsigned: Nullable<u64>,
    pub c_unsigned: Option<Unsigned>,
    /// One of `0.5`, `1.5`.
    pub p_number_enum: Option<f64>,
    pub i_number_enum: Option<Vec<f64>>,
    pub m_number_enum: Option<BTreeMap<String, f64>>,
    pub o_number_enum: Option<PlacesONumberEnum>,
    pub q_number_enum: Option<PlacesQNumberEnum>,
    /// A part.
    ///
    /// One of `0.5`, `1.5`.
    pub a_number_enum: Option<f64>,
    pub b_number_enum: Option<PlacesBNumberEnum>,
    /// One of `0.5`, `1.5`.
    pub n_number_enum: Nullable<f64>,
    pub c_number_enum: Option<NumberEnum>,
    /// Each form of it has rules of its own.
    pub p_number_consts: Option<f64>,
    pub i_number_consts: Option<Vec<f64>>,
    pub m_number_consts: Option<BTreeMap<String, f64>>,
    pub o_number_consts: Option<PlacesONumberConsts>,
    pub q_number_consts: Option<PlacesQNumberConsts>,
    /// A part.
    ///
    /// Each form of it has rules of its own.
    pub a_number_consts: Option<f64>,
    pub b_number_consts: Option<PlacesBNumberConsts>,
    /// Each form of it has rules of its own.
    pub n_number_consts: Nullable<f64>,
    pub c_number_consts: Option<NumberConsts>,
    /// One of `1.5`.
    pub p_number_const: Option<f64>,
    pub i_number_const: Option<Vec<f64>>,
    pub m_number_const: Option<BTreeMap<String, f64>>,
    pub o_number_const: Option<PlacesONumberConst>,
    pub q_number_const: Option<PlacesQNumberConst>,
    /// A part.
    ///
    /// One of `1.5`.
    pub a_number_const: Option<f64>,
    pub b_number_const: Option<PlacesBNumberConst>,
    /// One of `1.5`.
    pub n_number_const: Nullable<f64>,
    pub c_number_const: Option<NumberConst>,
    /// `not`: `{"multipleOf":2}`
    pub p_integer_not: Option<i64>,
    pub i_integer_not: Option<Vec<i64>>,
    pub m_integer_not: Option<BTreeMap<String, i64>>,
    pub o_integer_not: Option<PlacesOIntegerNot>,
    pub q_integer_not: Option<PlacesQIntegerNot>,
    /// A part.
    ///
    /// `not`: `{"multipleOf":2}`
    pub a_integer_not: Option<i64>,
    pub b_integer_not: Option<PlacesBIntegerNot>,
    /// `not`: `{"multipleOf":2}`
    pub n_integer_not: Nullable<i64>,
    pub c_integer_not: Option<IntegerNot>,
    pub p_integers_listed_twice: Option<PlacesPIntegersListedTwice>,
    pub i_integers_listed_twice: Option<Vec<PlacesIIntegersListedTwiceItem>>,
    pub m_integers_listed_twice: Option<BTreeMap<String, PlacesMIntegersListedTwiceValue>>,
    pub o_integers_listed_twice: Option<PlacesOIntegersListedTwice>,
    pub q_integers_listed_twice: Option<PlacesQIntegersListedTwice>,
    /// A part.
    pub a_integers_listed_twice: Option<PlacesAIntegersListedTwice>,
    pub b_integers_listed_twice: Option<PlacesBIntegersListedTwice>,
    pub n_integers_listed_twice: Nullable<PlacesNIntegersListedTwice>,
    pub c_integers_listed_twice: Option<IntegersListedTwice>,
    /// Each form of it has rules of its own.
    pub p_number_one_of: Option<i64>,
    pub i_number_one_of: Option<Vec<i64>>,
    pub m_number_one_of: Option<BTreeMap<String, i64>>,
    pub o_number_one_of: Option<PlacesONumberOneOf>,
    pub q_number_one_of: Option<PlacesQNumberOneOf>,
    /// A part.
    ///
    /// Each form of it has rules of its own.
    pub a_number_one_of: Option<i64>,
    pub b_number_one_of: Option<PlacesBNumberOneOf>,
    /// Each form of it has rules of its own.
    pub n_number_one_of: Nullable<i64>,
    pub c_number_one_of: Option<NumberOneOf>,
    /// `if`: `{"minimum":100}`
    ///
    /// `then`: `{"multipleOf":10}`
    pub p_number_if: Option<f64>,
    pub i_number_if: Option<Vec<f64>>,
    pub m_number_if: Option<BTreeMap<String, f64>>,
    pub o_number_if: Option<PlacesONumberIf>,
    pub q_number_if: Option<PlacesQNumberIf>,
    /// A part.
    ///
    /// `if`: `{"minimum":100}`
    ///
    /// `then`: `{"multipleOf":10}`
    pub a_number_if: Option<f64>,
    pub b_number_if: Option<PlacesBNumberIf>,
    /// `if`: `{"minimum":100}`
    ///
    /// `then`: `{"multipleOf":10}`
    pub n_number_if: Nullable<f64>,
    pub c_number_if: Option<NumberIf>,
    /// Always `true`.
    pub p_boolean_const: Option<bool>,
    pub i_boolean_const: Option<Vec<bool>>,
    pub m_boolean_const: Option<BTreeMap<String, bool>>,
    pub o_boolean_const: Option<PlacesOBooleanConst>,
    pub q_boolean_const: Option<PlacesQBooleanConst>,
    /// A part.
    ///
    /// Always `true`.
    pub a_boolean_const: Option<bool>,
    pub b_boolean_const: Option<PlacesBBooleanConst>,
    /// Always `true`.
    pub n_boolean_const: Nullable<bool>,
    pub c_boolean_const: Option<BooleanConst>,
    pub p_required: Option<PlacesPRequired>,
    pub i_required: Option<Vec<PlacesIRequiredItem>>,
    pub m_required: Option<BTreeMap<String, PlacesMRequiredValue>>,
    pub o_required: Option<PlacesORequired>,
    pub q_required: Option<PlacesQRequired>,
    /// A part.
    pub a_required: Option<PlacesARequired>,
    pub b_required: Option<PlacesBRequired>,
    pub n_required: Nullable<PlacesNRequired>,
    pub c_required: Option<Required>,
    pub p_closed: Option<PlacesPClosed>,
    pub i_closed: Option<Vec<PlacesIClosedItem>>,
    pub m_closed: Option<BTreeMap<String, PlacesMClosedValue>>,
    pub o_closed: Option<PlacesOClosed>,
    pub q_closed: Option<PlacesQClosed>,
    /// A part.
    pub a_closed: Option<PlacesAClosed>,
    pub b_closed: Option<PlacesBClosed>,
    pub n_closed: Nullable<PlacesNClosed>,
    pub c_closed: Option<Closed>,
    pub p_min_properties: Option<PlacesPMinProperties>,
    pub i_min_properties: Option<Vec<PlacesIMinPropertiesItem>>,
    pub m_min_properties: Option<BTreeMap<String, PlacesMMinPropertiesValue>>,
    pub o_min_properties: Option<PlacesOMinProperties>,
    pub q_min_properties: Option<PlacesQMinProperties>,
    /// A part.
    pub a_min_properties: Option<PlacesAMinProperties>,
    pub b_min_properties: Option<PlacesBMinProperties>,
    pub n_min_properties: Nullable<PlacesNMinProperties>,
    pub c_min_properties: Option<MinProperties>,
    /// At most 1 key.
    pub p_max_properties: Option<BTreeMap<String, i64>>,
    /// Each: at most 1 key.
    pub i_max_properties: Option<Vec<BTreeMap<String, i64>>>,
    /// Each: at most 1 key.
    pub m_max_properties: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    pub o_max_properties: Option<PlacesOMaxProperties>,
    pub q_max_properties: Option<PlacesQMaxProperties>,
    /// A part.
    /// At most 1 key.
    pub a_max_properties: Option<BTreeMap<String, i64>>,
    pub b_max_properties: Option<PlacesBMaxProperties>,
    /// At most 1 key.
    pub n_max_properties: Nullable<BTreeMap<String, i64>>,
    /// At most 1 key.
    pub c_max_properties: Option<MaxProperties>,
    pub p_additional: Option<PlacesPAdditional>,
    pub i_additional: Option<Vec<PlacesIAdditionalItem>>,
    pub m_additional: Option<BTreeMap<String, PlacesMAdditionalValue>>,
    pub o_additional: Option<PlacesOAdditional>,
    pub q_additional: Option<PlacesQAdditional>,
    /// A part.
    pub a_additional: Option<PlacesAAdditional>,
    pub b_additional: Option<PlacesBAdditional>,
    pub n_additional: Nullable<PlacesNAdditional>,
    pub c_additional: Option<Additional>,
    pub p_additional_untyped: Option<PlacesPAdditionalUntyped>,
    pub i_additional_untyped: Option<Vec<PlacesIAdditionalUntypedItem>>,
    pub m_additional_untyped: Option<BTreeMap<String, PlacesMAdditionalUntypedValue>>,
    pub o_additional_untyped: Option<PlacesOAdditionalUntyped>,
    pub q_additional_untyped: Option<PlacesQAdditionalUntyped>,
    /// A part.
    pub a_additional_untyped: Option<PlacesAAdditionalUntyped>,
    pub b_additional_untyped: Option<PlacesBAdditionalUntyped>,
    pub n_additional_untyped: Nullable<PlacesNAdditionalUntyped>,
    pub c_additional_untyped: Option<AdditionalUntyped>,
    pub p_patterns: Option<PlacesPPatterns>,
    pub i_patterns: Option<Vec<PlacesIPatternsItem>>,
    pub m_patterns: Option<BTreeMap<String, PlacesMPatternsValue>>,
    pub o_patterns: Option<PlacesOPatterns>,
    pub q_patterns: Option<PlacesQPatterns>,
    /// A part.
    pub a_patterns: Option<PlacesAPatterns>,
    pub b_patterns: Option<PlacesBPatterns>,
    pub n_patterns: Nullable<PlacesNPatterns>,
    pub c_patterns: Option<Patterns>,
    pub p_patterns_of_two_kinds: Option<PlacesPPatternsOfTwoKinds>,
    pub i_patterns_of_two_kinds: Option<Vec<PlacesIPatternsOfTwoKindsItem>>,
    pub m_patterns_of_two_kinds: Option<BTreeMap<String, PlacesMPatternsOfTwoKindsValue>>,
    pub o_patterns_of_two_kinds: Option<PlacesOPatternsOfTwoKinds>,
    pub q_patterns_of_two_kinds: Option<PlacesQPatternsOfTwoKinds>,
    /// A part.
    pub a_patterns_of_two_kinds: Option<PlacesAPatternsOfTwoKinds>,
    pub b_patterns_of_two_kinds: Option<PlacesBPatternsOfTwoKinds>,
    pub n_patterns_of_two_kinds: Nullable<PlacesNPatternsOfTwoKinds>,
    pub c_patterns_of_two_kinds: Option<PatternsOfTwoKinds>,
    pub p_patterns_of_objects: Option<PlacesPPatternsOfObjects>,
    pub i_patterns_of_objects: Option<Vec<PlacesIPatternsOfObjectsItem>>,
    pub m_patterns_of_objects: Option<BTreeMap<String, PlacesMPatternsOfObjectsValue>>,
    pub o_patterns_of_objects: Option<PlacesOPatternsOfObjects>,
    pub q_patterns_of_objects: Option<PlacesQPatternsOfObjects>,
    /// A part.
    pub a_patterns_of_objects: Option<PlacesAPatternsOfObjects>,
    pub b_patterns_of_objects: Option<PlacesBPatternsOfObjects>,
    pub n_patterns_of_objects: Nullable<PlacesNPatternsOfObjects>,
    pub c_patterns_of_objects: Option<PatternsOfObjects>,
    pub p_patterns_beside_names: Option<PlacesPPatternsBesideNames>,
    pub i_patterns_beside_names: Option<Vec<PlacesIPatternsBesideNamesItem>>,
    pub m_patterns_beside_names: Option<BTreeMap<String, PlacesMPatternsBesideNamesValue>>,
    pub o_patterns_beside_names: Option<PlacesOPatternsBesideNames>,
    pub q_patterns_beside_names: Option<PlacesQPatternsBesideNames>,
    /// A part.
    pub a_patterns_beside_names: Option<PlacesAPatternsBesideNames>,
    pub b_patterns_beside_names: Option<PlacesBPatternsBesideNames>,
    pub n_patterns_beside_names: Nullable<PlacesNPatternsBesideNames>,
    pub c_patterns_beside_names: Option<PatternsBesideNames>,
    pub p_patterns_of_choices: Option<PlacesPPatternsOfChoices>,
    pub i_patterns_of_choices: Option<Vec<PlacesIPatternsOfChoicesItem>>,
    pub m_patterns_of_choices: Option<BTreeMap<String, PlacesMPatternsOfChoicesValue>>,
    pub o_patterns_of_choices: Option<PlacesOPatternsOfChoices>,
    pub q_patterns_of_choices: Option<PlacesQPatternsOfChoices>,
    /// A part.
    pub a_patterns_of_choices: Option<PlacesAPatternsOfChoices>,
    pub b_patterns_of_choices: Option<PlacesBPatternsOfChoices>,
    pub n_patterns_of_choices: Nullable<PlacesNPatternsOfChoices>,
    pub c_patterns_of_choices: Option<PatternsOfChoices>,
    pub p_required_by_pattern: Option<PlacesPRequiredByPattern>,
    pub i_required_by_pattern: Option<Vec<PlacesIRequiredByPatternItem>>,
    pub m_required_by_pattern: Option<BTreeMap<String, PlacesMRequiredByPatternValue>>,
    pub o_required_by_pattern: Option<PlacesORequiredByPattern>,
    pub q_required_by_pattern: Option<PlacesQRequiredByPattern>,
    /// A part.
    pub a_required_by_pattern: Option<PlacesARequiredByPattern>,
    pub b_required_by_pattern: Option<PlacesBRequiredByPattern>,
    pub n_required_by_pattern: Nullable<PlacesNRequiredByPattern>,
    pub c_required_by_pattern: Option<RequiredByPattern>,
    pub p_kinds_of_a_key: Option<PlacesPKindsOfAKey>,
    pub i_kinds_of_a_key: Option<Vec<PlacesIKindsOfAKeyItem>>,
    pub m_kinds_of_a_key: Option<BTreeMap<String, PlacesMKindsOfAKeyValue>>,
    pub o_kinds_of_a_key: Option<PlacesOKindsOfAKey>,
    pub q_kinds_of_a_key: Option<PlacesQKindsOfAKey>,
    /// A part.
    pub a_kinds_of_a_key: Option<PlacesAKindsOfAKey>,
    pub b_kinds_of_a_key: Option<PlacesBKindsOfAKey>,
    pub n_kinds_of_a_key: Nullable<PlacesNKindsOfAKey>,
    pub c_kinds_of_a_key: Option<KindsOfAKey>,
    pub p_rules_of_branches: Option<PlacesPRulesOfBranches>,
    pub i_rules_of_branches: Option<Vec<PlacesIRulesOfBranchesItem>>,
    pub m_rules_of_branches: Option<BTreeMap<String, PlacesMRulesOfBranchesValue>>,
    pub o_rules_of_branches: Option<PlacesORulesOfBranches>,
    pub q_rules_of_branches: Option<PlacesQRulesOfBranches>,
    /// A part.
    pub a_rules_of_branches: Option<PlacesARulesOfBranches>,
    pub b_rules_of_branches: Option<PlacesBRulesOfBranches>,
    pub n_rules_of_branches: Nullable<PlacesNRulesOfBranches>,
    pub c_rules_of_branches: Option<RulesOfBranches>,
    /// Each key: at most 2 characters.
    pub p_names_bounded: Option<BTreeMap<String, i64>>,
    /// Each: each key: at most 2 characters.
    pub i_names_bounded: Option<Vec<BTreeMap<String, i64>>>,
    /// Each: each key: at most 2 characters.
    pub m_names_bounded: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    pub o_names_bounded: Option<PlacesONamesBounded>,
    pub q_names_bounded: Option<PlacesQNamesBounded>,
    /// A part.
    /// Each key: at most 2 characters.
    pub a_names_bounded: Option<BTreeMap<String, i64>>,
    pub b_names_bounded: Option<PlacesBNamesBounded>,
    /// Each key: at most 2 characters.
    pub n_names_bounded: Nullable<BTreeMap<String, i64>>,
    /// Each key: at most 2 characters.
    pub c_names_bounded: Option<NamesBounded>,
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    pub p_names_choice: Option<BTreeMap<String, Json>>,
    pub i_names_choice: Option<Vec<BTreeMap<String, Json>>>,
    pub m_names_choice: Option<BTreeMap<String, BTreeMap<String, Json>>>,
    pub o_names_choice: Option<PlacesONamesChoice>,
    pub q_names_choice: Option<PlacesQNamesChoice>,
    /// A part.
    ///
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    pub a_names_choice: Option<BTreeMap<String, Json>>,
    pub b_names_choice: Option<PlacesBNamesChoice>,
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    pub n_names_choice: Nullable<BTreeMap<String, Json>>,
    pub c_names_choice: Option<NamesChoice>,
    pub p_dependent_required: Option<PlacesPDependentRequired>,
    pub i_dependent_required: Option<Vec<PlacesIDependentRequiredItem>>,
    pub m_dependent_required: Option<BTreeMap<String, PlacesMDependentRequiredValue>>,
    pub o_dependent_required: Option<PlacesODependentRequired>,
    pub q_dependent_required: Option<PlacesQDependentRequired>,
    /// A part.
    pub a_dependent_required: Option<PlacesADependentRequired>,
    pub b_dependent_required: Option<PlacesBDependentRequired>,
    pub n_dependent_required: Nullable<PlacesNDependentRequired>,
    pub c_dependent_required: Option<DependentRequired>,
    pub p_dependent_schemas: Option<PlacesPDependentSchemas>,
    pub i_dependent_schemas: Option<Vec<PlacesIDependentSchemasItem>>,
    pub m_dependent_schemas: Option<BTreeMap<String, PlacesMDependentSchemasValue>>,
    pub o_dependent_schemas: Option<PlacesODependentSchemas>,
    pub q_dependent_schemas: Option<PlacesQDependentSchemas>,
    /// A part.
    pub a_dependent_schemas: Option<PlacesADependentSchemas>,
    pub b_dependent_schemas: Option<PlacesBDependentSchemas>,
    pub n_dependent_schemas: Nullable<PlacesNDependentSchemas>,
    pub c_dependent_schemas: Option<DependentSchemas>,
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// With `a`, `b` must be given.
    pub p_older_dependencies: Option<BTreeMap<String, i64>>,
    /// Each: with `a`, `b` must be given.
    pub i_older_dependencies: Option<Vec<BTreeMap<String, i64>>>,
    /// Each: with `a`, `b` must be given.
    pub m_older_dependencies: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    pub o_older_dependencies: Option<PlacesOOlderDependencies>,
    pub q_older_dependencies: Option<PlacesQOlderDependencies>,
    /// A part.
    ///
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// With `a`, `b` must be given.
    pub a_older_dependencies: Option<BTreeMap<String, i64>>,
    pub b_older_dependencies: Option<PlacesBOlderDependencies>,
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// With `a`, `b` must be given.
    pub n_older_dependencies: Nullable<BTreeMap<String, i64>>,
    /// With `a`, `b` must be given.
    pub c_older_dependencies: Option<OlderDependencies>,
    pub p_inner_constants: Option<PlacesPInnerConstants>,
    pub i_inner_constants: Option<Vec<PlacesIInnerConstantsItem>>,
    pub m_inner_constants: Option<BTreeMap<String, PlacesMInnerConstantsValue>>,
    pub o_inner_constants: Option<PlacesOInnerConstants>,
    pub q_inner_constants: Option<PlacesQInnerConstants>,
    /// A part.
    pub a_inner_constants: Option<PlacesAInnerConstants>,
    pub b_inner_constants: Option<PlacesBInnerConstants>,
    pub n_inner_constants: Nullable<PlacesNInnerConstants>,
    pub c_inner_constants: Option<InnerConstants>,
    pub p_one_group: Option<PlacesPOneGroup>,
    pub i_one_group: Option<Vec<PlacesIOneGroupItem>>,
    pub m_one_group: Option<BTreeMap<String, PlacesMOneGroupValue>>,
    pub o_one_group: Option<PlacesOOneGroup>,
    pub q_one_group: Option<PlacesQOneGroup>,
    /// A part.
    pub a_one_group: Option<PlacesAOneGroup>,
    pub b_one_group: Option<PlacesBOneGroup>,
    pub n_one_group: Nullable<PlacesNOneGroup>,
    pub c_one_group: Option<OneGroup>,
    pub p_any_group: Option<PlacesPAnyGroup>,
    pub i_any_group: Option<Vec<PlacesIAnyGroupItem>>,
    pub m_any_group: Option<BTreeMap<String, PlacesMAnyGroupValue>>,
    pub o_any_group: Option<PlacesOAnyGroup>,
    pub q_any_group: Option<PlacesQAnyGroup>,
    /// A part.
    pub a_any_group: Option<PlacesAAnyGroup>,
    pub b_any_group: Option<PlacesBAnyGroup>,
    pub n_any_group: Nullable<PlacesNAnyGroup>,
    pub c_any_group: Option<AnyGroup>,
    pub p_object_not: Option<PlacesPObjectNot>,
    pub i_object_not: Option<Vec<PlacesIObjectNotItem>>,
    pub m_object_not: Option<BTreeMap<String, PlacesMObjectNotValue>>,
    pub o_object_not: Option<PlacesOObjectNot>,
    pub q_object_not: Option<PlacesQObjectNot>,
    /// A part.
    pub a_object_not: Option<PlacesAObjectNot>,
    pub b_object_not: Option<PlacesBObjectNot>,
    pub n_object_not: Nullable<PlacesNObjectNot>,
    pub c_object_not: Option<ObjectNot>,
    pub p_object_if: Option<PlacesPObjectIf>,
    pub i_object_if: Option<Vec<PlacesIObjectIfItem>>,
    pub m_object_if: Option<BTreeMap<String, PlacesMObjectIfValue>>,
    pub o_object_if: Option<PlacesOObjectIf>,
    pub q_object_if: Option<PlacesQObjectIf>,
    /// A part.
    pub a_object_if: Option<PlacesAObjectIf>,
    pub b_object_if: Option<PlacesBObjectIf>,
    pub n_object_if: Nullable<PlacesNObjectIf>,
    pub c_object_if: Option<ObjectIf>,
    /// One of `{"a":[1,null]}`.
    pub p_object_const: Option<BTreeMap<String, Json>>,
    pub i_object_const: Option<Vec<BTreeMap<String, Json>>>,
    pub m_object_const: Option<BTreeMap<String, BTreeMap<String, Json>>>,
    pub o_object_const: Option<PlacesOObjectConst>,
    pub q_object_const: Option<PlacesQObjectConst>,
    /// A part.
    ///
    /// One of `{"a":[1,null]}`.
    pub a_object_const: Option<BTreeMap<String, Json>>,
    pub b_object_const: Option<PlacesBObjectConst>,
    /// One of `{"a":[1,null]}`.
    pub n_object_const: Nullable<BTreeMap<String, Json>>,
    pub c_object_const: Option<ObjectConst>,
    pub p_map_any_of: Option<BTreeMap<String, i64>>,
    pub i_map_any_of: Option<Vec<BTreeMap<String, i64>>>,
    pub m_map_any_of: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    pub o_map_any_of: Option<PlacesOMapAnyOf>,
    pub q_map_any_of: Option<PlacesQMapAnyOf>,
    /// A part.
    pub a_map_any_of: Option<BTreeMap<String, i64>>,
    pub b_map_any_of: Option<PlacesBMapAnyOf>,
    pub n_map_any_of: Nullable<BTreeMap<String, i64>>,
    pub c_map_any_of: Option<MapAnyOf>,
    pub p_unevaluated: Option<PlacesPUnevaluated>,
    pub i_unevaluated: Option<Vec<PlacesIUnevaluatedItem>>,
    pub m_unevaluated: Option<BTreeMap<String, PlacesMUnevaluatedValue>>,
    pub o_unevaluated: Option<PlacesOUnevaluated>,
    pub q_unevaluated: Option<PlacesQUnevaluated>,
    /// A part.
    pub a_unevaluated: Option<PlacesAUnevaluated>,
    pub b_unevaluated: Option<PlacesBUnevaluated>,
    pub n_unevaluated: Nullable<PlacesNUnevaluated>,
    pub c_unevaluated: Option<Unevaluated>,
    pub p_unevaluated_open: Option<PlacesPUnevaluatedOpen>,
    pub i_unevaluated_open: Option<Vec<PlacesIUnevaluatedOpenItem>>,
    pub m_unevaluated_open: Option<BTreeMap<String, PlacesMUnevaluatedOpenValue>>,
    pub o_unevaluated_open: Option<PlacesOUnevaluatedOpen>,
    pub q_unevaluated_open: Option<PlacesQUnevaluatedOpen>,
    /// A part.
    pub a_unevaluated_open: Option<PlacesAUnevaluatedOpen>,
    pub b_unevaluated_open: Option<PlacesBUnevaluatedOpen>,
    pub n_unevaluated_open: Nullable<PlacesNUnevaluatedOpen>,
    pub c_unevaluated_open: Option<UnevaluatedOpen>,
    pub p_closed_beside_choice: Option<PlacesPClosedBesideChoice>,
    pub i_closed_beside_choice: Option<Vec<PlacesIClosedBesideChoiceItem>>,
    pub m_closed_beside_choice: Option<BTreeMap<String, PlacesMClosedBesideChoiceValue>>,
    pub o_closed_beside_choice: Option<PlacesOClosedBesideChoice>,
    pub q_closed_beside_choice: Option<PlacesQClosedBesideChoice>,
    /// A part.
    pub a_closed_beside_choice: Option<PlacesAClosedBesideChoice>,
    pub b_closed_beside_choice: Option<PlacesBClosedBesideChoice>,
    pub n_closed_beside_choice: Nullable<PlacesNClosedBesideChoice>,
    pub c_closed_beside_choice: Option<ClosedBesideChoice>,
    pub p_others_of_a_part: Option<PlacesPOthersOfAPart>,
    pub i_others_of_a_part: Option<Vec<PlacesIOthersOfAPartItem>>,
    pub m_others_of_a_part: Option<BTreeMap<String, PlacesMOthersOfAPartValue>>,
    pub o_others_of_a_part: Option<PlacesOOthersOfAPart>,
    pub q_others_of_a_part: Option<PlacesQOthersOfAPart>,
    /// A part.
    pub a_others_of_a_part: Option<PlacesAOthersOfAPart>,
    pub b_others_of_a_part: Option<PlacesBOthersOfAPart>,
    pub n_others_of_a_part: Nullable<PlacesNOthersOfAPart>,
    pub c_others_of_a_part: Option<OthersOfAPart>,
    /// At least 2 characters.
    pub p_min_length: Option<String>,
    /// Each: at least 2 characters.
    pub i_min_length: Option<Vec<String>>,
    /// Each: at least 2 characters.
    pub m_min_length: Option<BTreeMap<String, String>>,
    pub o_min_length: Option<PlacesOMinLength>,
    pub q_min_length: Option<PlacesQMinLength>,
    /// A part.
    /// At least 2 characters.
    pub a_min_length: Option<String>,
    pub b_min_length: Option<PlacesBMinLength>,
    /// At least 2 characters.
    pub n_min_length: Nullable<String>,
    /// At least 2 characters.
    pub c_min_length: Option<MinLength>,
    /// At most 2 characters.
    pub p_max_length: Option<String>,
    /// Each: at most 2 characters.
    pub i_max_length: Option<Vec<String>>,
    /// Each: at most 2 characters.
    pub m_max_length: Option<BTreeMap<String, String>>,
    pub o_max_length: Option<PlacesOMaxLength>,
    pub q_max_length: Option<PlacesQMaxLength>,
    /// A part.
    /// At most 2 characters.
    pub a_max_length: Option<String>,
    pub b_max_length: Option<PlacesBMaxLength>,
    /// At most 2 characters.
    pub n_max_length: Nullable<String>,
    /// At most 2 characters.
    pub c_max_length: Option<MaxLength>,
    /// Pattern: `^[a-c]\d?$`.
    pub p_pattern: Option<String>,
    /// Each: pattern: `^[a-c]\d?$`.
    pub i_pattern: Option<Vec<String>>,
    /// Each: pattern: `^[a-c]\d?$`.
    pub m_pattern: Option<BTreeMap<String, String>>,
    pub o_pattern: Option<PlacesOPattern>,
    pub q_pattern: Option<PlacesQPattern>,
    /// A part.
    /// Pattern: `^[a-c]\d?$`.
    pub a_pattern: Option<String>,
    pub b_pattern: Option<PlacesBPattern>,
    /// Pattern: `^[a-c]\d?$`.
    pub n_pattern: Nullable<String>,
    /// Pattern: `^[a-c]\d?$`.
    pub c_pattern: Option<Pattern>,
    /// Pattern: `^\s\S$`.
    pub p_pattern_of_space: Option<String>,
    /// Each: pattern: `^\s\S$`.
    pub i_pattern_of_space: Option<Vec<String>>,
    /// Each: pattern: `^\s\S$`.
    pub m_pattern_of_space: Option<BTreeMap<String, String>>,
    pub o_pattern_of_space: Option<PlacesOPatternOfSpace>,
    pub q_pattern_of_space: Option<PlacesQPatternOfSpace>,
    /// A part.
    /// Pattern: `^\s\S$`.
    pub a_pattern_of_space: Option<String>,
    pub b_pattern_of_space: Option<PlacesBPatternOfSpace>,
    /// Pattern: `^\s\S$`.
    pub n_pattern_of_space: Nullable<String>,
    /// Pattern: `^\s\S$`.
    pub c_pattern_of_space: Option<PatternOfSpace>,
    /// Pattern: `^(?!x)`.
    pub p_pattern_unmatched: Option<String>,
    pub i_pattern_unmatched: Option<Vec<String>>,
    pub m_pattern_unmatched: Option<BTreeMap<String, String>>,
    pub o_pattern_unmatched: Option<PlacesOPatternUnmatched>,
    pub q_pattern_unmatched: Option<PlacesQPatternUnmatched>,
    /// A part.
    ///
    /// Pattern: `^(?!x)`.
    pub a_pattern_unmatched: Option<String>,
    pub b_pattern_unmatched: Option<PlacesBPatternUnmatched>,
    /// Pattern: `^(?!x)`.
    pub n_pattern_unmatched: Nullable<String>,
    pub c_pattern_unmatched: Option<PatternUnmatched>,
    pub p_text_const: Option<PlacesPTextConst>,
    pub i_text_const: Option<Vec<PlacesITextConstItem>>,
    pub m_text_const: Option<BTreeMap<String, PlacesMTextConstValue>>,
    pub o_text_const: Option<PlacesOTextConst>,
    pub q_text_const: Option<PlacesQTextConst>,
    /// A part.
    pub a_text_const: Option<PlacesATextConst>,
    pub b_text_const: Option<PlacesBTextConst>,
    pub n_text_const: Nullable<PlacesNTextConst>,
    pub c_text_const: Option<TextConst>,
    /// `not`: `{"enum":["a","b"]}`
    pub p_text_not: Option<String>,
    pub i_text_not: Option<Vec<String>>,
    pub m_text_not: Option<BTreeMap<String, String>>,
    pub o_text_not: Option<PlacesOTextNot>,
    pub q_text_not: Option<PlacesQTextNot>,
    /// A part.
    ///
    /// `not`: `{"enum":["a","b"]}`
    pub a_text_not: Option<String>,
    pub b_text_not: Option<PlacesBTextNot>,
    /// `not`: `{"enum":["a","b"]}`
    pub n_text_not: Nullable<String>,
    pub c_text_not: Option<TextNot>,
    /// `else`: `{"pattern":"^y"}`
    ///
    /// `if`: `{"minLength":3}`
    ///
    /// `then`: `{"pattern":"^x"}`
    pub p_text_if: Option<String>,
    pub i_text_if: Option<Vec<String>>,
    pub m_text_if: Option<BTreeMap<String, String>>,
    pub o_text_if: Option<PlacesOTextIf>,
    pub q_text_if: Option<PlacesQTextIf>,
    /// A part.
    ///
    /// `else`: `{"pattern":"^y"}`
    ///
    /// `if`: `{"minLength":3}`
    ///
    /// `then`: `{"pattern":"^x"}`
    pub a_text_if: Option<String>,
    pub b_text_if: Option<PlacesBTextIf>,
    /// `else`: `{"pattern":"^y"}`
    ///
    /// `if`: `{"minLength":3}`
    ///
    /// `then`: `{"pattern":"^x"}`
    pub n_text_if: Nullable<String>,
    pub c_text_if: Option<TextIf>,
    /// Each form of it has rules of its own.
    pub p_text_any_of: Option<String>,
    pub i_text_any_of: Option<Vec<String>>,
    pub m_text_any_of: Option<BTreeMap<String, String>>,
    pub o_text_any_of: Option<PlacesOTextAnyOf>,
    pub q_text_any_of: Option<PlacesQTextAnyOf>,
    /// A part.
    ///
    /// Each form of it has rules of its own.
    pub a_text_any_of: Option<String>,
    pub b_text_any_of: Option<PlacesBTextAnyOf>,
    /// Each form of it has rules of its own.
    pub n_text_any_of: Nullable<String>,
    pub c_text_any_of: Option<TextAnyOf>,
    /// Each form of it has rules of its own.
    pub p_text_one_of: Option<String>,
    pub i_text_one_of: Option<Vec<String>>,
    pub m_text_one_of: Option<BTreeMap<String, String>>,
    pub o_text_one_of: Option<PlacesOTextOneOf>,
    pub q_text_one_of: Option<PlacesQTextOneOf>,
    /// A part.
    ///
    /// Each form of it has rules of its own.
    pub a_text_one_of: Option<String>,
    pub b_text_one_of: Option<PlacesBTextOneOf>,
    /// Each form of it has rules of its own.
    pub n_text_one_of: Nullable<String>,
    pub c_text_one_of: Option<TextOneOf>,
    pub p_text_enum_of_branches: Option<PlacesPTextEnumOfBranches>,
    pub i_text_enum_of_branches: Option<Vec<PlacesITextEnumOfBranchesItem>>,
    pub m_text_enum_of_branches: Option<BTreeMap<String, PlacesMTextEnumOfBranchesValue>>,
    pub o_text_enum_of_branches: Option<PlacesOTextEnumOfBranches>,
    pub q_text_enum_of_branches: Option<PlacesQTextEnumOfBranches>,
    /// A part.
    pub a_text_enum_of_branches: Option<PlacesATextEnumOfBranches>,
    pub b_text_enum_of_branches: Option<PlacesBTextEnumOfBranches>,
    pub n_text_enum_of_branches: Nullable<PlacesNTextEnumOfBranches>,
    pub c_text_enum_of_branches: Option<TextEnumOfBranches>,
    /// 2 to 3 characters.
    pub p_text_all_of: Option<String>,
    /// Each: 2 to 3 characters.
    pub i_text_all_of: Option<Vec<String>>,
    /// Each: 2 to 3 characters.
    pub m_text_all_of: Option<BTreeMap<String, String>>,
    pub o_text_all_of: Option<PlacesOTextAllOf>,
    pub q_text_all_of: Option<PlacesQTextAllOf>,
    /// A part.
    /// 2 to 3 characters.
    pub a_text_all_of: Option<String>,
    pub b_text_all_of: Option<PlacesBTextAllOf>,
    /// 2 to 3 characters.
    pub n_text_all_of: Nullable<String>,
    /// 2 to 3 characters.
    pub c_text_all_of: Option<TextAllOf>,
    pub p_format_only: Option<DateTime>,
    pub i_format_only: Option<Vec<DateTime>>,
    pub m_format_only: Option<BTreeMap<String, DateTime>>,
    pub o_format_only: Option<PlacesOFormatOnly>,
    pub q_format_only: Option<PlacesQFormatOnly>,
    /// A part.
    pub a_format_only: Option<DateTime>,
    pub b_format_only: Option<PlacesBFormatOnly>,
    pub n_format_only: Nullable<DateTime>,
    pub c_format_only: Option<FormatOnly>,
    /// At most 8 characters.
    pub p_encoded: Option<Base64>,
    /// Each: at most 8 characters.
    pub i_encoded: Option<Vec<Base64>>,
    /// Each: at most 8 characters.
    pub m_encoded: Option<BTreeMap<String, Base64>>,
    pub o_encoded: Option<PlacesOEncoded>,
    pub q_encoded: Option<PlacesQEncoded>,
    /// A part.
    /// At most 8 characters.
    pub a_encoded: Option<Base64>,
    pub b_encoded: Option<PlacesBEncoded>,
    /// At most 8 characters.
    pub n_encoded: Nullable<Base64>,
    /// At most 8 characters.
    pub c_encoded: Option<Encoded>,
    pub other: Other,
}
setters! { Places {
    p_anything(into Json),
    i_anything(list Json),
    m_anything(map Json),
    o_anything(PlacesOAnything),
    q_anything(PlacesQAnything),
    /// A part.
    a_anything(into Json),
    c_anything(into Anything),
    /// `not`: `{"type":["string","null"]}`
    p_any_not(into Json),
    i_any_not(list Json),
    m_any_not(map Json),
    o_any_not(PlacesOAnyNot),
    q_any_not(PlacesQAnyNot),
    /// A part.
    a_any_not(into Json),
    c_any_not(into AnyNot),
    /// `contains`: `{"required":["k"],"type":"object"}`
    p_any_contains(list Json),
    i_any_contains(list Vec<Json>),
    m_any_contains(map Vec<Json>),
    o_any_contains(PlacesOAnyContains),
    q_any_contains(PlacesQAnyContains),
    /// A part.
    a_any_contains(list Json),
    c_any_contains(list Json),
    p_kinds(into PlacesPKinds),
    i_kinds(list PlacesIKindsItem),
    m_kinds(map PlacesMKindsValue),
    o_kinds(PlacesOKinds),
    q_kinds(PlacesQKinds),
    /// A part.
    a_kinds(into PlacesAKinds),
    c_kinds(into Kinds),
    p_mixed_rules(into PlacesPMixedRules),
    i_mixed_rules(list PlacesIMixedRulesItem),
    m_mixed_rules(map PlacesMMixedRulesValue),
    o_mixed_rules(PlacesOMixedRules),
    q_mixed_rules(PlacesQMixedRules),
    /// A part.
    a_mixed_rules(into PlacesAMixedRules),
    c_mixed_rules(into MixedRules),
    /// At least 2 characters.
    p_nullable(nullable String),
    /// Each: at least 2 characters.
    i_nullable(list OrNull<String>),
    /// Each: at least 2 characters.
    m_nullable(map OrNull<String>),
    o_nullable(PlacesONullable),
    q_nullable(PlacesQNullable),
    /// A part.
    /// At least 2 characters.
    a_nullable(nullable String),
    /// At least 2 characters.
    c_nullable(nullable NullableSchema),
    /// `not`: `{"const":0}`
    p_nullable_not(nullable i64),
    i_nullable_not(list OrNull<i64>),
    m_nullable_not(map OrNull<i64>),
    o_nullable_not(PlacesONullableNot),
    q_nullable_not(PlacesQNullableNot),
    /// A part.
    a_nullable_not(nullable i64),
    c_nullable_not(nullable NullableNot),
    /// At least 2 characters.
    p_ref_alone(into MinLength),
    /// Each: at least 2 characters.
    i_ref_alone(list MinLength),
    /// Each: at least 2 characters.
    m_ref_alone(map MinLength),
    o_ref_alone(PlacesORefAlone),
    q_ref_alone(PlacesQRefAlone),
    /// A part.
    /// At least 2 characters.
    a_ref_alone(into MinLength),
    b_ref_alone(into PlacesBRefAlone),
    /// At least 2 characters.
    n_ref_alone(nullable MinLength),
    /// At least 2 characters.
    c_ref_alone(into RefAlone),
    /// 2 to 3 characters.
    p_ref_bounded(into MinLength),
    /// Each: 2 to 3 characters.
    i_ref_bounded(list MinLength),
    /// Each: 2 to 3 characters.
    m_ref_bounded(map MinLength),
    o_ref_bounded(PlacesORefBounded),
    q_ref_bounded(PlacesQRefBounded),
    /// A part.
    /// 2 to 3 characters.
    a_ref_bounded(into MinLength),
    b_ref_bounded(into PlacesBRefBounded),
    /// 2 to 3 characters.
    n_ref_bounded(nullable MinLength),
    /// 2 to 3 characters.
    c_ref_bounded(into RefBounded),
    /// `$dynamicRef`: `"#node"`
    p_dynamic_ref(into Json),
    i_dynamic_ref(list Json),
    m_dynamic_ref(map Json),
    o_dynamic_ref(PlacesODynamicRef),
    q_dynamic_ref(PlacesQDynamicRef),
    /// A part.
    a_dynamic_ref(into Json),
    b_dynamic_ref(into PlacesBDynamicRef),
    /// `$dynamicRef`: `"#node"`
    n_dynamic_ref(into Json),
    c_dynamic_ref(into DynamicRef),
    p_all_required(PlacesPAllRequired),
    i_all_required(list PlacesIAllRequiredItem),
    m_all_required(map PlacesMAllRequiredValue),
    o_all_required(PlacesOAllRequired),
    q_all_required(PlacesQAllRequired),
    /// A part.
    a_all_required(PlacesAAllRequired),
    b_all_required(into PlacesBAllRequired),
    n_all_required(nullable PlacesNAllRequired),
    c_all_required(AllRequired),
    p_all_not(PlacesPAllNot),
    i_all_not(list PlacesIAllNotItem),
    m_all_not(map PlacesMAllNotValue),
    o_all_not(PlacesOAllNot),
    q_all_not(PlacesQAllNot),
    /// A part.
    a_all_not(PlacesAAllNot),
    b_all_not(into PlacesBAllNot),
    n_all_not(nullable PlacesNAllNot),
    c_all_not(AllNot),
    p_all_bounds(PlacesPAllBounds),
    i_all_bounds(list PlacesIAllBoundsItem),
    m_all_bounds(map PlacesMAllBoundsValue),
    o_all_bounds(PlacesOAllBounds),
    q_all_bounds(PlacesQAllBounds),
    /// A part.
    a_all_bounds(PlacesAAllBounds),
    b_all_bounds(into PlacesBAllBounds),
    n_all_bounds(nullable PlacesNAllBounds),
    c_all_bounds(AllBounds),
    p_any_bounds_or_keys(PlacesPAnyBoundsOrKeys),
    i_any_bounds_or_keys(list PlacesIAnyBoundsOrKeysItem),
    m_any_bounds_or_keys(map PlacesMAnyBoundsOrKeysValue),
    o_any_bounds_or_keys(PlacesOAnyBoundsOrKeys),
    q_any_bounds_or_keys(PlacesQAnyBoundsOrKeys),
    /// A part.
    a_any_bounds_or_keys(PlacesAAnyBoundsOrKeys),
    b_any_bounds_or_keys(into PlacesBAnyBoundsOrKeys),
    n_any_bounds_or_keys(nullable PlacesNAnyBoundsOrKeys),
    c_any_bounds_or_keys(AnyBoundsOrKeys),
    /// Each form of it has rules of its own.
    p_any_numbers(i64),
    i_any_numbers(list i64),
    m_any_numbers(map i64),
    o_any_numbers(PlacesOAnyNumbers),
    q_any_numbers(PlacesQAnyNumbers),
    /// A part.
    a_any_numbers(i64),
    b_any_numbers(into PlacesBAnyNumbers),
    /// Each form of it has rules of its own.
    n_any_numbers(nullable i64),
    c_any_numbers(AnyNumbers),
    /// Each form of it has rules of its own.
    p_any_booleans(bool),
    i_any_booleans(list bool),
    m_any_booleans(map bool),
    o_any_booleans(PlacesOAnyBooleans),
    q_any_booleans(PlacesQAnyBooleans),
    /// A part.
    a_any_booleans(bool),
    b_any_booleans(into PlacesBAnyBooleans),
    /// Each form of it has rules of its own.
    n_any_booleans(nullable bool),
    c_any_booleans(AnyBooleans),
    p_one_lists(list i64),
    i_one_lists(list Vec<i64>),
    m_one_lists(map Vec<i64>),
    o_one_lists(PlacesOOneLists),
    q_one_lists(PlacesQOneLists),
    /// A part.
    a_one_lists(list i64),
    c_one_lists(list i64),
    p_one_maps(map PlacesPOneMapsValue),
    i_one_maps(list BTreeMap<String, PlacesIOneMapsItemValue>),
    m_one_maps(map BTreeMap<String, PlacesMOneMapsValueValue>),
    o_one_maps(PlacesOOneMaps),
    q_one_maps(PlacesQOneMaps),
    /// A part.
    a_one_maps(map PlacesAOneMapsValue),
    b_one_maps(into PlacesBOneMaps),
    n_one_maps(map PlacesNOneMapsValue),
    c_one_maps(map OneMapsValue),
    /// `if`: `{"minLength":3}`
    p_if_only(into String),
    i_if_only(list String),
    m_if_only(map String),
    o_if_only(PlacesOIfOnly),
    q_if_only(PlacesQIfOnly),
    /// A part.
    a_if_only(into String),
    b_if_only(into PlacesBIfOnly),
    /// `if`: `{"minLength":3}`
    n_if_only(nullable String),
    c_if_only(into IfOnly),
    /// `then`: `{"minLength":3}`
    p_then_only(into String),
    i_then_only(list String),
    m_then_only(map String),
    o_then_only(PlacesOThenOnly),
    q_then_only(PlacesQThenOnly),
    /// A part.
    a_then_only(into String),
    b_then_only(into PlacesBThenOnly),
    /// `then`: `{"minLength":3}`
    n_then_only(nullable String),
    c_then_only(into ThenOnly),
    /// `else`: `{"minLength":3}`
    p_else_only(into String),
    i_else_only(list String),
    m_else_only(map String),
    o_else_only(PlacesOElseOnly),
    q_else_only(PlacesQElseOnly),
    /// A part.
    a_else_only(into String),
    b_else_only(into PlacesBElseOnly),
    /// `else`: `{"minLength":3}`
    n_else_only(nullable String),
    c_else_only(into ElseOnly),
    /// `if`: `{"minItems":2}`
    p_list_if(list i64),
    i_list_if(list Vec<i64>),
    m_list_if(map Vec<i64>),
    o_list_if(PlacesOListIf),
    q_list_if(PlacesQListIf),
    /// A part.
    a_list_if(list i64),
    b_list_if(into PlacesBListIf),
    /// `if`: `{"minItems":2}`
    n_list_if(list i64),
    c_list_if(list i64),
    /// `if`: `{"required":["a"]}`
    p_map_if(map i64),
    i_map_if(list BTreeMap<String, i64>),
    m_map_if(map BTreeMap<String, i64>),
    o_map_if(PlacesOMapIf),
    q_map_if(PlacesQMapIf),
    /// A part.
    a_map_if(map i64),
    b_map_if(into PlacesBMapIf),
    /// `if`: `{"required":["a"]}`
    n_map_if(map i64),
    c_map_if(map i64),
    /// `if`: `{"format":"date"}`
    p_if_format(into String),
    i_if_format(list String),
    m_if_format(map String),
    o_if_format(PlacesOIfFormat),
    q_if_format(PlacesQIfFormat),
    /// A part.
    a_if_format(into String),
    b_if_format(into PlacesBIfFormat),
    /// `if`: `{"format":"date"}`
    n_if_format(nullable String),
    c_if_format(into IfFormat),
    p_enum_not(into PlacesPEnumNot),
    i_enum_not(list PlacesIEnumNotItem),
    m_enum_not(map PlacesMEnumNotValue),
    o_enum_not(PlacesOEnumNot),
    q_enum_not(PlacesQEnumNot),
    /// A part.
    a_enum_not(into PlacesAEnumNot),
    b_enum_not(into PlacesBEnumNot),
    n_enum_not(nullable PlacesNEnumNot),
    c_enum_not(into EnumNot),
    /// At least 2 characters.
    p_enum_bounded(into PlacesPEnumBounded),
    /// Each: at least 2 characters.
    i_enum_bounded(list PlacesIEnumBoundedItem),
    /// Each: at least 2 characters.
    m_enum_bounded(map PlacesMEnumBoundedValue),
    o_enum_bounded(PlacesOEnumBounded),
    q_enum_bounded(PlacesQEnumBounded),
    /// A part.
    /// At least 2 characters.
    a_enum_bounded(into PlacesAEnumBounded),
    b_enum_bounded(into PlacesBEnumBounded),
    /// At least 2 characters.
    n_enum_bounded(nullable PlacesNEnumBounded),
    /// At least 2 characters.
    c_enum_bounded(into EnumBounded),
    /// Allowed: at least 2.
    p_integers_bounded(into PlacesPIntegersBounded),
    /// Each: allowed: at least 2.
    i_integers_bounded(list PlacesIIntegersBoundedItem),
    /// Each: allowed: at least 2.
    m_integers_bounded(map PlacesMIntegersBoundedValue),
    o_integers_bounded(PlacesOIntegersBounded),
    q_integers_bounded(PlacesQIntegersBounded),
    /// A part.
    /// Allowed: at least 2.
    a_integers_bounded(into PlacesAIntegersBounded),
    b_integers_bounded(into PlacesBIntegersBounded),
    /// Allowed: at least 2.
    n_integers_bounded(nullable PlacesNIntegersBounded),
    /// Allowed: at least 2.
    c_integers_bounded(into IntegersBounded),
    /// `not`: `{"not":{"const":"a"}}`
    p_not_nothing(into String),
    i_not_nothing(list String),
    m_not_nothing(map String),
    o_not_nothing(PlacesONotNothing),
    q_not_nothing(PlacesQNotNothing),
    /// A part.
    a_not_nothing(into String),
    b_not_nothing(into PlacesBNotNothing),
    /// `not`: `{"not":{"const":"a"}}`
    n_not_nothing(nullable String),
    c_not_nothing(into NotNothing),
    /// `not`: `{"required":["x"]}`
    p_map_not(map i64),
    i_map_not(list BTreeMap<String, i64>),
    m_map_not(map BTreeMap<String, i64>),
    o_map_not(PlacesOMapNot),
    q_map_not(PlacesQMapNot),
    /// A part.
    a_map_not(map i64),
    b_map_not(into PlacesBMapNot),
    /// `not`: `{"required":["x"]}`
    n_map_not(map i64),
    c_map_not(map i64),
    /// `not`: `{"maxItems":0}`
    p_list_not(list i64),
    i_list_not(list Vec<i64>),
    m_list_not(map Vec<i64>),
    o_list_not(PlacesOListNot),
    q_list_not(PlacesQListNot),
    /// A part.
    a_list_not(list i64),
    b_list_not(into PlacesBListNot),
    /// `not`: `{"maxItems":0}`
    n_list_not(list i64),
    c_list_not(list i64),
    /// `not`: `{"const":true}`
    p_boolean_not(bool),
    i_boolean_not(list bool),
    m_boolean_not(map bool),
    o_boolean_not(PlacesOBooleanNot),
    q_boolean_not(PlacesQBooleanNot),
    /// A part.
    a_boolean_not(bool),
    b_boolean_not(into PlacesBBooleanNot),
    /// `not`: `{"const":true}`
    n_boolean_not(nullable bool),
    c_boolean_not(BooleanNot),
    /// `not`: `{"format":"date"}`
    p_not_format(into String),
    i_not_format(list String),
    m_not_format(map String),
    o_not_format(PlacesONotFormat),
    q_not_format(PlacesQNotFormat),
    /// A part.
    a_not_format(into String),
    b_not_format(into PlacesBNotFormat),
    /// `not`: `{"format":"date"}`
    n_not_format(nullable String),
    c_not_format(into NotFormat),
    p_not_itself(PlacesPNotItself),
    i_not_itself(list PlacesINotItselfItem),
    m_not_itself(map PlacesMNotItselfValue),
    o_not_itself(PlacesONotItself),
    q_not_itself(PlacesQNotItself),
    /// A part.
    a_not_itself(PlacesANotItself),
    b_not_itself(into PlacesBNotItself),
    n_not_itself(nullable PlacesNNotItself),
    c_not_itself(NotItself),
    p_dependent_requires(PlacesPDependentRequires),
    i_dependent_requires(list PlacesIDependentRequiresItem),
    m_dependent_requires(map PlacesMDependentRequiresValue),
    o_dependent_requires(PlacesODependentRequires),
    q_dependent_requires(PlacesQDependentRequires),
    /// A part.
    a_dependent_requires(PlacesADependentRequires),
    b_dependent_requires(into PlacesBDependentRequires),
    n_dependent_requires(nullable PlacesNDependentRequires),
    c_dependent_requires(DependentRequires),
    p_dependent_false(PlacesPDependentFalse),
    i_dependent_false(list PlacesIDependentFalseItem),
    m_dependent_false(map PlacesMDependentFalseValue),
    o_dependent_false(PlacesODependentFalse),
    q_dependent_false(PlacesQDependentFalse),
    /// A part.
    a_dependent_false(PlacesADependentFalse),
    b_dependent_false(into PlacesBDependentFalse),
    n_dependent_false(nullable PlacesNDependentFalse),
    c_dependent_false(DependentFalse),
    /// With `a`, `b` must be given.
    p_map_dependent(map i64),
    /// Each: with `a`, `b` must be given.
    i_map_dependent(list BTreeMap<String, i64>),
    /// Each: with `a`, `b` must be given.
    m_map_dependent(map BTreeMap<String, i64>),
    o_map_dependent(PlacesOMapDependent),
    q_map_dependent(PlacesQMapDependent),
    /// A part.
    /// With `a`, `b` must be given.
    a_map_dependent(map i64),
    b_map_dependent(into PlacesBMapDependent),
    /// With `a`, `b` must be given.
    n_map_dependent(map i64),
    /// With `a`, `b` must be given.
    c_map_dependent(map i64),
    /// With `a`, `b` must be given.
    p_map_dependent_required(map i64),
    /// Each: with `a`, `b` must be given.
    i_map_dependent_required(list BTreeMap<String, i64>),
    /// Each: with `a`, `b` must be given.
    m_map_dependent_required(map BTreeMap<String, i64>),
    o_map_dependent_required(PlacesOMapDependentRequired),
    q_map_dependent_required(PlacesQMapDependentRequired),
    /// A part.
    /// With `a`, `b` must be given.
    a_map_dependent_required(map i64),
    b_map_dependent_required(into PlacesBMapDependentRequired),
    /// With `a`, `b` must be given.
    n_map_dependent_required(map i64),
    /// With `a`, `b` must be given.
    c_map_dependent_required(map i64),
    /// No item twice.
    p_tuple_bounded((i64, i64)),
    /// Each: no item twice.
    i_tuple_bounded(list (i64, i64)),
    /// Each: no item twice.
    m_tuple_bounded(map (i64, i64)),
    o_tuple_bounded(PlacesOTupleBounded),
    q_tuple_bounded(PlacesQTupleBounded),
    /// A part.
    /// No item twice.
    a_tuple_bounded((i64, i64)),
    b_tuple_bounded(into PlacesBTupleBounded),
    /// No item twice.
    n_tuple_bounded(nullable (i64, i64)),
    /// No item twice.
    c_tuple_bounded(TupleBounded),
    p_additional_items(list PlacesPAdditionalItemsItem),
    i_additional_items(list Vec<PlacesIAdditionalItemsItemItem>),
    m_additional_items(map Vec<PlacesMAdditionalItemsValueItem>),
    o_additional_items(PlacesOAdditionalItems),
    q_additional_items(PlacesQAdditionalItems),
    /// A part.
    a_additional_items(list PlacesAAdditionalItemsItem),
    b_additional_items(into PlacesBAdditionalItems),
    n_additional_items(list PlacesNAdditionalItemsItem),
    c_additional_items(list AdditionalItemsItem),
    p_additional_items_only(list i64),
    i_additional_items_only(list Vec<i64>),
    m_additional_items_only(map Vec<i64>),
    o_additional_items_only(PlacesOAdditionalItemsOnly),
    q_additional_items_only(PlacesQAdditionalItemsOnly),
    /// A part.
    a_additional_items_only(list i64),
    b_additional_items_only(into PlacesBAdditionalItemsOnly),
    n_additional_items_only(list i64),
    c_additional_items_only(list i64),
    /// `minContains`: `2`
    p_min_contains_only(list i64),
    i_min_contains_only(list Vec<i64>),
    m_min_contains_only(map Vec<i64>),
    o_min_contains_only(PlacesOMinContainsOnly),
    q_min_contains_only(PlacesQMinContainsOnly),
    /// A part.
    a_min_contains_only(list i64),
    b_min_contains_only(into PlacesBMinContainsOnly),
    /// `minContains`: `2`
    n_min_contains_only(list i64),
    c_min_contains_only(list i64),
    /// `maxContains`: `2`
    p_max_contains_only(list i64),
    i_max_contains_only(list Vec<i64>),
    m_max_contains_only(map Vec<i64>),
    o_max_contains_only(PlacesOMaxContainsOnly),
    q_max_contains_only(PlacesQMaxContainsOnly),
    /// A part.
    a_max_contains_only(list i64),
    b_max_contains_only(into PlacesBMaxContainsOnly),
    /// `maxContains`: `2`
    n_max_contains_only(list i64),
    c_max_contains_only(list i64),
    /// `contains`: `{"type":"string"}`
    p_contains_kind(list Json),
    i_contains_kind(list Vec<Json>),
    m_contains_kind(map Vec<Json>),
    o_contains_kind(PlacesOContainsKind),
    q_contains_kind(PlacesQContainsKind),
    /// A part.
    a_contains_kind(list Json),
    b_contains_kind(into PlacesBContainsKind),
    /// `contains`: `{"type":"string"}`
    n_contains_kind(list Json),
    c_contains_kind(list Json),
    /// `contains`: `{"format":"date","type":"string"}`
    p_contains_format(list Json),
    i_contains_format(list Vec<Json>),
    m_contains_format(map Vec<Json>),
    o_contains_format(PlacesOContainsFormat),
    q_contains_format(PlacesQContainsFormat),
    /// A part.
    a_contains_format(list Json),
    b_contains_format(into PlacesBContainsFormat),
    /// `contains`: `{"format":"date","type":"string"}`
    n_contains_format(list Json),
    c_contains_format(list Json),
    /// Each: allowed: at least 3.
    p_items_of_two(list i64),
    /// Each: each: allowed: at least 3.
    i_items_of_two(list Vec<i64>),
    /// Each: each: allowed: at least 3.
    m_items_of_two(map Vec<i64>),
    o_items_of_two(PlacesOItemsOfTwo),
    q_items_of_two(PlacesQItemsOfTwo),
    /// A part.
    /// Each: allowed: at least 3.
    a_items_of_two(list i64),
    b_items_of_two(into PlacesBItemsOfTwo),
    /// Each: allowed: at least 3.
    n_items_of_two(list i64),
    /// Each: allowed: at least 3.
    c_items_of_two(list i64),
    p_unevaluated_of_items(list String),
    i_unevaluated_of_items(list Vec<String>),
    m_unevaluated_of_items(map Vec<String>),
    o_unevaluated_of_items(PlacesOUnevaluatedOfItems),
    q_unevaluated_of_items(PlacesQUnevaluatedOfItems),
    /// A part.
    a_unevaluated_of_items(list String),
    b_unevaluated_of_items(into PlacesBUnevaluatedOfItems),
    n_unevaluated_of_items(list String),
    c_unevaluated_of_items(list String),
    p_map_required(PlacesPMapRequired),
    i_map_required(list PlacesIMapRequiredItem),
    m_map_required(map PlacesMMapRequiredValue),
    o_map_required(PlacesOMapRequired),
    q_map_required(PlacesQMapRequired),
    /// A part.
    a_map_required(PlacesAMapRequired),
    b_map_required(into PlacesBMapRequired),
    n_map_required(nullable PlacesNMapRequired),
    c_map_required(MapRequired),
    p_properties_only(PlacesPPropertiesOnly),
    i_properties_only(list PlacesIPropertiesOnlyItem),
    m_properties_only(map PlacesMPropertiesOnlyValue),
    o_properties_only(PlacesOPropertiesOnly),
    q_properties_only(PlacesQPropertiesOnly),
    /// A part.
    a_properties_only(PlacesAPropertiesOnly),
    b_properties_only(into PlacesBPropertiesOnly),
    n_properties_only(nullable PlacesNPropertiesOnly),
    c_properties_only(PropertiesOnly),
    p_pattern_unchecked(PlacesPPatternUnchecked),
    i_pattern_unchecked(list PlacesIPatternUncheckedItem),
    m_pattern_unchecked(map PlacesMPatternUncheckedValue),
    o_pattern_unchecked(PlacesOPatternUnchecked),
    q_pattern_unchecked(PlacesQPatternUnchecked),
    /// A part.
    a_pattern_unchecked(PlacesAPatternUnchecked),
    b_pattern_unchecked(into PlacesBPatternUnchecked),
    n_pattern_unchecked(nullable PlacesNPatternUnchecked),
    c_pattern_unchecked(PatternUnchecked),
    /// Each key: pattern: `^(?:a)$`.
    p_names_enum(map i64),
    /// Each: each key: pattern: `^(?:a)$`.
    i_names_enum(list BTreeMap<String, i64>),
    /// Each: each key: pattern: `^(?:a)$`.
    m_names_enum(map BTreeMap<String, i64>),
    o_names_enum(PlacesONamesEnum),
    q_names_enum(PlacesQNamesEnum),
    /// A part.
    /// Each key: pattern: `^(?:a)$`.
    a_names_enum(map i64),
    b_names_enum(into PlacesBNamesEnum),
    /// Each key: pattern: `^(?:a)$`.
    n_names_enum(map i64),
    /// Each key: pattern: `^(?:a)$`.
    c_names_enum(map i64),
    p_names_not(PlacesPNamesNot),
    i_names_not(list PlacesINamesNotItem),
    m_names_not(map PlacesMNamesNotValue),
    o_names_not(PlacesONamesNot),
    q_names_not(PlacesQNamesNot),
    /// A part.
    a_names_not(PlacesANamesNot),
    b_names_not(into PlacesBNamesNot),
    n_names_not(nullable PlacesNNamesNot),
    c_names_not(NamesNot),
    /// `propertyNames`: `{"type":"integer"}`
    p_names_of_no_text(map Json),
    i_names_of_no_text(list BTreeMap<String, Json>),
    m_names_of_no_text(map BTreeMap<String, Json>),
    o_names_of_no_text(PlacesONamesOfNoText),
    q_names_of_no_text(PlacesQNamesOfNoText),
    /// A part.
    a_names_of_no_text(map Json),
    b_names_of_no_text(into PlacesBNamesOfNoText),
    /// `propertyNames`: `{"type":"integer"}`
    n_names_of_no_text(map Json),
    c_names_of_no_text(map Json),
    p_unevaluated_closed(PlacesPUnevaluatedClosed),
    i_unevaluated_closed(list PlacesIUnevaluatedClosedItem),
    m_unevaluated_closed(map PlacesMUnevaluatedClosedValue),
    o_unevaluated_closed(PlacesOUnevaluatedClosed),
    q_unevaluated_closed(PlacesQUnevaluatedClosed),
    /// A part.
    a_unevaluated_closed(PlacesAUnevaluatedClosed),
    b_unevaluated_closed(into PlacesBUnevaluatedClosed),
    n_unevaluated_closed(nullable PlacesNUnevaluatedClosed),
    c_unevaluated_closed(UnevaluatedClosed),
    p_text_enum(into PlacesPTextEnum),
    i_text_enum(list PlacesITextEnumItem),
    m_text_enum(map PlacesMTextEnumValue),
    o_text_enum(PlacesOTextEnum),
    q_text_enum(PlacesQTextEnum),
    /// A part.
    a_text_enum(into PlacesATextEnum),
    b_text_enum(into PlacesBTextEnum),
    n_text_enum(nullable PlacesNTextEnum),
    c_text_enum(into TextEnum),
    /// One of `[1]`, `[1,2]`.
    p_list_enum(list Json),
    i_list_enum(list Vec<Json>),
    m_list_enum(map Vec<Json>),
    o_list_enum(PlacesOListEnum),
    q_list_enum(PlacesQListEnum),
    /// A part.
    a_list_enum(list Json),
    b_list_enum(into PlacesBListEnum),
    /// One of `[1]`, `[1,2]`.
    n_list_enum(list Json),
    c_list_enum(list Json),
    /// Always `false`.
    p_false_const(bool),
    i_false_const(list bool),
    m_false_const(map bool),
    o_false_const(PlacesOFalseConst),
    q_false_const(PlacesQFalseConst),
    /// A part.
    a_false_const(bool),
    b_false_const(into PlacesBFalseConst),
    /// Always `false`.
    n_false_const(nullable bool),
    c_false_const(FalseConst),
    /// Allowed: at least 1e+300.
    p_beyond_integers(u64),
    /// Each: allowed: at least 1e+300.
    i_beyond_integers(list u64),
    /// Each: allowed: at least 1e+300.
    m_beyond_integers(map u64),
    o_beyond_integers(PlacesOBeyondIntegers),
    q_beyond_integers(PlacesQBeyondIntegers),
    /// A part.
    /// Allowed: at least 1e+300.
    a_beyond_integers(u64),
    b_beyond_integers(into PlacesBBeyondIntegers),
    /// Allowed: at least 1e+300.
    n_beyond_integers(nullable u64),
    /// Allowed: at least 1e+300.
    c_beyond_integers(BeyondIntegers),
    p_within_integers(i64),
    i_within_integers(list i64),
    m_within_integers(map i64),
    o_within_integers(PlacesOWithinIntegers),
    q_within_integers(PlacesQWithinIntegers),
    /// A part.
    a_within_integers(i64),
    b_within_integers(into PlacesBWithinIntegers),
    n_within_integers(nullable i64),
    c_within_integers(WithinIntegers),
    /// `contentSchema`: `{"type":"object"}`
    p_content_schema(into String),
    i_content_schema(list String),
    m_content_schema(map String),
    o_content_schema(PlacesOContentSchema),
    q_content_schema(PlacesQContentSchema),
    /// A part.
    a_content_schema(into String),
    b_content_schema(into PlacesBContentSchema),
    /// `contentSchema`: `{"type":"object"}`
    n_content_schema(nullable String),
    c_content_schema(into ContentSchema),
    /// T
    ///
    /// Default: `"x"`.
    p_annotated(into String),
    i_annotated(list String),
    m_annotated(map String),
    o_annotated(PlacesOAnnotated),
    q_annotated(PlacesQAnnotated),
    /// T
    ///
    /// Default: `"x"`.
    a_annotated(into String),
    b_annotated(into PlacesBAnnotated),
    /// Default: `"x"`.
    n_annotated(nullable String),
    /// Default: `"x"`.
    c_annotated(into Annotated),
    p_null_of_a_part(nullable String),
    i_null_of_a_part(list OrNull<String>),
    m_null_of_a_part(map OrNull<String>),
    o_null_of_a_part(PlacesONullOfAPart),
    q_null_of_a_part(PlacesQNullOfAPart),
    /// A part.
    a_null_of_a_part(nullable String),
    b_null_of_a_part(nullable PlacesBNullOfAPart),
    n_null_of_a_part(nullable String),
    c_null_of_a_part(nullable NullOfAPart),
    /// At least 2 items.
    p_min_items(list i64),
    /// Each: at least 2 items.
    i_min_items(list Vec<i64>),
    /// Each: at least 2 items.
    m_min_items(map Vec<i64>),
    o_min_items(PlacesOMinItems),
    q_min_items(PlacesQMinItems),
    /// A part.
    /// At least 2 items.
    a_min_items(list i64),
    b_min_items(into PlacesBMinItems),
    /// At least 2 items.
    n_min_items(list i64),
    /// At least 2 items.
    c_min_items(list i64),
    /// At most 1 item.
    p_max_items(list String),
    /// Each: at most 1 item.
    i_max_items(list Vec<String>),
    /// Each: at most 1 item.
    m_max_items(map Vec<String>),
    o_max_items(PlacesOMaxItems),
    q_max_items(PlacesQMaxItems),
    /// A part.
    /// At most 1 item.
    a_max_items(list String),
    b_max_items(into PlacesBMaxItems),
    /// At most 1 item.
    n_max_items(list String),
    /// At most 1 item.
    c_max_items(list String),
    /// No item twice.
    p_unique_items(list Json),
    /// Each: no item twice.
    i_unique_items(list Vec<Json>),
    /// Each: no item twice.
    m_unique_items(map Vec<Json>),
    o_unique_items(PlacesOUniqueItems),
    q_unique_items(PlacesQUniqueItems),
    /// A part.
    /// No item twice.
    a_unique_items(list Json),
    b_unique_items(into PlacesBUniqueItems),
    /// No item twice.
    n_unique_items(list Json),
    /// No item twice.
    c_unique_items(list Json),
    /// Each: allowed: at most 5.
    p_items_bounded(list i64),
    /// Each: each: allowed: at most 5.
    i_items_bounded(list Vec<i64>),
    /// Each: each: allowed: at most 5.
    m_items_bounded(map Vec<i64>),
    o_items_bounded(PlacesOItemsBounded),
    q_items_bounded(PlacesQItemsBounded),
    /// A part.
    /// Each: allowed: at most 5.
    a_items_bounded(list i64),
    b_items_bounded(into PlacesBItemsBounded),
    /// Each: allowed: at most 5.
    n_items_bounded(list i64),
    /// Each: allowed: at most 5.
    c_items_bounded(list i64),
    /// At most 0 items.
    p_items_false(list Json),
    /// Each: at most 0 items.
    i_items_false(list Vec<Json>),
    /// Each: at most 0 items.
    m_items_false(map Vec<Json>),
    o_items_false(PlacesOItemsFalse),
    q_items_false(PlacesQItemsFalse),
    /// A part.
    /// At most 0 items.
    a_items_false(list Json),
    b_items_false(into PlacesBItemsFalse),
    /// At most 0 items.
    n_items_false(list Json),
    /// At most 0 items.
    c_items_false(list Json),
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    p_tuple((String, i64)),
    /// Each: item 0: at most 1 character, item 1: allowed: at least 1.
    i_tuple(list (String, i64)),
    /// Each: item 0: at most 1 character, item 1: allowed: at least 1.
    m_tuple(map (String, i64)),
    o_tuple(PlacesOTuple),
    q_tuple(PlacesQTuple),
    /// A part.
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    a_tuple((String, i64)),
    b_tuple(into PlacesBTuple),
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    n_tuple(nullable (String, i64)),
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    c_tuple(Tuple),
    /// At most 2 items.
    p_shorter_tuple(list PlacesPShorterTupleItem),
    /// Each: at most 2 items.
    i_shorter_tuple(list Vec<PlacesIShorterTupleItemItem>),
    /// Each: at most 2 items.
    m_shorter_tuple(map Vec<PlacesMShorterTupleValueItem>),
    o_shorter_tuple(PlacesOShorterTuple),
    q_shorter_tuple(PlacesQShorterTuple),
    /// A part.
    /// At most 2 items.
    a_shorter_tuple(list PlacesAShorterTupleItem),
    b_shorter_tuple(into PlacesBShorterTuple),
    /// At most 2 items.
    n_shorter_tuple(list PlacesNShorterTupleItem),
    /// At most 2 items.
    c_shorter_tuple(list ShorterTupleItem),
    p_open_tuple(list Json),
    i_open_tuple(list Vec<Json>),
    m_open_tuple(map Vec<Json>),
    o_open_tuple(PlacesOOpenTuple),
    q_open_tuple(PlacesQOpenTuple),
    /// A part.
    a_open_tuple(list Json),
    b_open_tuple(into PlacesBOpenTuple),
    n_open_tuple(list Json),
    c_open_tuple(list Json),
    p_positions_and_items(list PlacesPPositionsAndItemsItem),
    i_positions_and_items(list Vec<PlacesIPositionsAndItemsItemItem>),
    m_positions_and_items(map Vec<PlacesMPositionsAndItemsValueItem>),
    o_positions_and_items(PlacesOPositionsAndItems),
    q_positions_and_items(PlacesQPositionsAndItems),
    /// A part.
    a_positions_and_items(list PlacesAPositionsAndItemsItem),
    b_positions_and_items(into PlacesBPositionsAndItems),
    n_positions_and_items(list PlacesNPositionsAndItemsItem),
    c_positions_and_items(list PositionsAndItemsItem),
    /// `contains`: `{"minimum":10}`
    p_contains(list i64),
    i_contains(list Vec<i64>),
    m_contains(map Vec<i64>),
    o_contains(PlacesOContains),
    q_contains(PlacesQContains),
    /// A part.
    a_contains(list i64),
    b_contains(into PlacesBContains),
    /// `contains`: `{"minimum":10}`
    n_contains(list i64),
    c_contains(list i64),
    /// `contains`: `{"const":1}`
    p_contains_counted(list i64),
    i_contains_counted(list Vec<i64>),
    m_contains_counted(map Vec<i64>),
    o_contains_counted(PlacesOContainsCounted),
    q_contains_counted(PlacesQContainsCounted),
    /// A part.
    a_contains_counted(list i64),
    b_contains_counted(into PlacesBContainsCounted),
    /// `contains`: `{"const":1}`
    n_contains_counted(list i64),
    c_contains_counted(list i64),
    /// `contains`: `{"const":1}`
    p_contains_none(list i64),
    i_contains_none(list Vec<i64>),
    m_contains_none(map Vec<i64>),
    o_contains_none(PlacesOContainsNone),
    q_contains_none(PlacesQContainsNone),
    /// A part.
    a_contains_none(list i64),
    b_contains_none(into PlacesBContainsNone),
    /// `contains`: `{"const":1}`
    n_contains_none(list i64),
    c_contains_none(list i64),
    /// `contains`: `{"const":1}`
    p_contains_any_number(list i64),
    i_contains_any_number(list Vec<i64>),
    m_contains_any_number(map Vec<i64>),
    o_contains_any_number(PlacesOContainsAnyNumber),
    q_contains_any_number(PlacesQContainsAnyNumber),
    /// A part.
    a_contains_any_number(list i64),
    b_contains_any_number(into PlacesBContainsAnyNumber),
    /// `contains`: `{"const":1}`
    n_contains_any_number(list i64),
    c_contains_any_number(list i64),
    /// One of `[1,"two"]`.
    p_list_const(list Json),
    i_list_const(list Vec<Json>),
    m_list_const(map Vec<Json>),
    o_list_const(PlacesOListConst),
    q_list_const(PlacesQListConst),
    /// A part.
    a_list_const(list Json),
    b_list_const(into PlacesBListConst),
    /// One of `[1,"two"]`.
    n_list_const(list Json),
    c_list_const(list Json),
    p_list_any_of(list i64),
    i_list_any_of(list Vec<i64>),
    m_list_any_of(map Vec<i64>),
    o_list_any_of(PlacesOListAnyOf),
    q_list_any_of(PlacesQListAnyOf),
    /// A part.
    a_list_any_of(list i64),
    b_list_any_of(into PlacesBListAnyOf),
    n_list_any_of(list i64),
    c_list_any_of(list i64),
    /// `contains`: `{"type":"string"}`
    p_unevaluated_items(list Json),
    i_unevaluated_items(list Vec<Json>),
    m_unevaluated_items(map Vec<Json>),
    o_unevaluated_items(PlacesOUnevaluatedItems),
    q_unevaluated_items(PlacesQUnevaluatedItems),
    /// A part.
    a_unevaluated_items(list Json),
    b_unevaluated_items(into PlacesBUnevaluatedItems),
    /// `contains`: `{"type":"string"}`
    n_unevaluated_items(list Json),
    c_unevaluated_items(list Json),
    /// At most 2 items. Each: at most 2 items.
    p_list_of_itself(list ListOfItself),
    /// Each: at most 2 items, each: at most 2 items.
    i_list_of_itself(list Vec<ListOfItself>),
    /// Each: at most 2 items, each: at most 2 items.
    m_list_of_itself(map Vec<ListOfItself>),
    o_list_of_itself(PlacesOListOfItself),
    q_list_of_itself(PlacesQListOfItself),
    /// A part.
    /// At most 2 items. Each: at most 2 items.
    a_list_of_itself(list ListOfItself),
    b_list_of_itself(into PlacesBListOfItself),
    /// At most 2 items. Each: at most 2 items.
    n_list_of_itself(list ListOfItself),
    /// At most 2 items.
    c_list_of_itself(into ListOfItself),
    /// At most 1 key. Each: at most 1 key.
    p_map_of_itself(map MapOfItself),
    /// Each: at most 1 key, each: at most 1 key.
    i_map_of_itself(list BTreeMap<String, MapOfItself>),
    /// Each: at most 1 key, each: at most 1 key.
    m_map_of_itself(map BTreeMap<String, MapOfItself>),
    o_map_of_itself(PlacesOMapOfItself),
    q_map_of_itself(PlacesQMapOfItself),
    /// A part.
    /// At most 1 key. Each: at most 1 key.
    a_map_of_itself(map MapOfItself),
    b_map_of_itself(into PlacesBMapOfItself),
    /// At most 1 key. Each: at most 1 key.
    n_map_of_itself(map MapOfItself),
    /// At most 1 key.
    c_map_of_itself(into MapOfItself),
    /// Item 0: at least 1 character.
    p_tuple_of_itself((String, OrNull<TupleOfItself>)),
    /// Each: item 0: at least 1 character.
    i_tuple_of_itself(list (String, OrNull<TupleOfItself>)),
    /// Each: item 0: at least 1 character.
    m_tuple_of_itself(map (String, OrNull<TupleOfItself>)),
    o_tuple_of_itself(PlacesOTupleOfItself),
    q_tuple_of_itself(PlacesQTupleOfItself),
    /// A part.
    /// Item 0: at least 1 character.
    a_tuple_of_itself((String, OrNull<TupleOfItself>)),
    b_tuple_of_itself(into PlacesBTupleOfItself),
    /// Item 0: at least 1 character.
    n_tuple_of_itself(nullable (String, OrNull<TupleOfItself>)),
    c_tuple_of_itself(into TupleOfItself),
    /// Allowed: at least 3.
    p_minimum(i64),
    /// Each: allowed: at least 3.
    i_minimum(list i64),
    /// Each: allowed: at least 3.
    m_minimum(map i64),
    o_minimum(PlacesOMinimum),
    q_minimum(PlacesQMinimum),
    /// A part.
    /// Allowed: at least 3.
    a_minimum(i64),
    b_minimum(into PlacesBMinimum),
    /// Allowed: at least 3.
    n_minimum(nullable i64),
    /// Allowed: at least 3.
    c_minimum(Minimum),
    /// Allowed: at most 3.
    p_maximum(i64),
    /// Each: allowed: at most 3.
    i_maximum(list i64),
    /// Each: allowed: at most 3.
    m_maximum(map i64),
    o_maximum(PlacesOMaximum),
    q_maximum(PlacesQMaximum),
    /// A part.
    /// Allowed: at most 3.
    a_maximum(i64),
    b_maximum(into PlacesBMaximum),
    /// Allowed: at most 3.
    n_maximum(nullable i64),
    /// Allowed: at most 3.
    c_maximum(Maximum),
    /// Allowed: more than 1.5.
    p_exclusive_minimum(f64),
    /// Each: allowed: more than 1.5.
    i_exclusive_minimum(list f64),
    /// Each: allowed: more than 1.5.
    m_exclusive_minimum(map f64),
    o_exclusive_minimum(PlacesOExclusiveMinimum),
    q_exclusive_minimum(PlacesQExclusiveMinimum),
    /// A part.
    /// Allowed: more than 1.5.
    a_exclusive_minimum(f64),
    b_exclusive_minimum(into PlacesBExclusiveMinimum),
    /// Allowed: more than 1.5.
    n_exclusive_minimum(nullable f64),
    /// Allowed: more than 1.5.
    c_exclusive_minimum(ExclusiveMinimum),
    /// Allowed: less than 3.
    p_exclusive_maximum(f64),
    /// Each: allowed: less than 3.
    i_exclusive_maximum(list f64),
    /// Each: allowed: less than 3.
    m_exclusive_maximum(map f64),
    o_exclusive_maximum(PlacesOExclusiveMaximum),
    q_exclusive_maximum(PlacesQExclusiveMaximum),
    /// A part.
    /// Allowed: less than 3.
    a_exclusive_maximum(f64),
    b_exclusive_maximum(into PlacesBExclusiveMaximum),
    /// Allowed: less than 3.
    n_exclusive_maximum(nullable f64),
    /// Allowed: less than 3.
    c_exclusive_maximum(ExclusiveMaximum),
    /// Allowed: 2 to 4.
    p_fraction_of_integer(i64),
    /// Each: allowed: 2 to 4.
    i_fraction_of_integer(list i64),
    /// Each: allowed: 2 to 4.
    m_fraction_of_integer(map i64),
    o_fraction_of_integer(PlacesOFractionOfInteger),
    q_fraction_of_integer(PlacesQFractionOfInteger),
    /// A part.
    /// Allowed: 2 to 4.
    a_fraction_of_integer(i64),
    b_fraction_of_integer(into PlacesBFractionOfInteger),
    /// Allowed: 2 to 4.
    n_fraction_of_integer(nullable i64),
    /// Allowed: 2 to 4.
    c_fraction_of_integer(FractionOfInteger),
    /// A multiple of 3.
    p_multiple_of_integer(i64),
    /// Each: a multiple of 3.
    i_multiple_of_integer(list i64),
    /// Each: a multiple of 3.
    m_multiple_of_integer(map i64),
    o_multiple_of_integer(PlacesOMultipleOfInteger),
    q_multiple_of_integer(PlacesQMultipleOfInteger),
    /// A part.
    /// A multiple of 3.
    a_multiple_of_integer(i64),
    b_multiple_of_integer(into PlacesBMultipleOfInteger),
    /// A multiple of 3.
    n_multiple_of_integer(nullable i64),
    /// A multiple of 3.
    c_multiple_of_integer(MultipleOfInteger),
    /// A multiple of 0.01.
    p_multiple_of_fraction(f64),
    /// Each: a multiple of 0.01.
    i_multiple_of_fraction(list f64),
    /// Each: a multiple of 0.01.
    m_multiple_of_fraction(map f64),
    o_multiple_of_fraction(PlacesOMultipleOfFraction),
    q_multiple_of_fraction(PlacesQMultipleOfFraction),
    /// A part.
    /// A multiple of 0.01.
    a_multiple_of_fraction(f64),
    b_multiple_of_fraction(into PlacesBMultipleOfFraction),
    /// A multiple of 0.01.
    n_multiple_of_fraction(nullable f64),
    /// A multiple of 0.01.
    c_multiple_of_fraction(MultipleOfFraction),
    p_unsigned(u64),
    i_unsigned(list u64),
    m_unsigned(map u64),
    o_unsigned(PlacesOUnsigned),
    q_unsigned(PlacesQUnsigned),
    /// A part.
    a_unsigned(u64),
    b_unsigned(into PlacesBUnsigned),
    n_unsigned(nullable u64),
    c_unsigned(Unsigned),
    /// One of `0.5`, `1.5`.
    p_number_enum(f64),
    i_number_enum(list f64),
    m_number_enum(map f64),
    o_number_enum(PlacesONumberEnum),
    q_number_enum(PlacesQNumberEnum),
    /// A part.
    a_number_enum(f64),
    b_number_enum(into PlacesBNumberEnum),
    /// One of `0.5`, `1.5`.
    n_number_enum(nullable f64),
    c_number_enum(NumberEnum),
    /// Each form of it has rules of its own.
    p_number_consts(f64),
    i_number_consts(list f64),
    m_number_consts(map f64),
    o_number_consts(PlacesONumberConsts),
    q_number_consts(PlacesQNumberConsts),
    /// A part.
    a_number_consts(f64),
    b_number_consts(into PlacesBNumberConsts),
    /// Each form of it has rules of its own.
    n_number_consts(nullable f64),
    c_number_consts(NumberConsts),
    /// One of `1.5`.
    p_number_const(f64),
    i_number_const(list f64),
    m_number_const(map f64),
    o_number_const(PlacesONumberConst),
    q_number_const(PlacesQNumberConst),
    /// A part.
    a_number_const(f64),
    b_number_const(into PlacesBNumberConst),
    /// One of `1.5`.
    n_number_const(nullable f64),
    c_number_const(NumberConst),
    /// `not`: `{"multipleOf":2}`
    p_integer_not(i64),
    i_integer_not(list i64),
    m_integer_not(map i64),
    o_integer_not(PlacesOIntegerNot),
    q_integer_not(PlacesQIntegerNot),
    /// A part.
    a_integer_not(i64),
    b_integer_not(into PlacesBIntegerNot),
    /// `not`: `{"multipleOf":2}`
    n_integer_not(nullable i64),
    c_integer_not(IntegerNot),
    p_integers_listed_twice(into PlacesPIntegersListedTwice),
    i_integers_listed_twice(list PlacesIIntegersListedTwiceItem),
    m_integers_listed_twice(map PlacesMIntegersListedTwiceValue),
    o_integers_listed_twice(PlacesOIntegersListedTwice),
    q_integers_listed_twice(PlacesQIntegersListedTwice),
    /// A part.
    a_integers_listed_twice(into PlacesAIntegersListedTwice),
    b_integers_listed_twice(into PlacesBIntegersListedTwice),
    n_integers_listed_twice(nullable PlacesNIntegersListedTwice),
    c_integers_listed_twice(into IntegersListedTwice),
    /// Each form of it has rules of its own.
    p_number_one_of(i64),
    i_number_one_of(list i64),
    m_number_one_of(map i64),
    o_number_one_of(PlacesONumberOneOf),
    q_number_one_of(PlacesQNumberOneOf),
    /// A part.
    a_number_one_of(i64),
    b_number_one_of(into PlacesBNumberOneOf),
    /// Each form of it has rules of its own.
    n_number_one_of(nullable i64),
    c_number_one_of(NumberOneOf),
    /// `if`: `{"minimum":100}`
    p_number_if(f64),
    i_number_if(list f64),
    m_number_if(map f64),
    o_number_if(PlacesONumberIf),
    q_number_if(PlacesQNumberIf),
    /// A part.
    a_number_if(f64),
    b_number_if(into PlacesBNumberIf),
    /// `if`: `{"minimum":100}`
    n_number_if(nullable f64),
    c_number_if(NumberIf),
    /// Always `true`.
    p_boolean_const(bool),
    i_boolean_const(list bool),
    m_boolean_const(map bool),
    o_boolean_const(PlacesOBooleanConst),
    q_boolean_const(PlacesQBooleanConst),
    /// A part.
    a_boolean_const(bool),
    b_boolean_const(into PlacesBBooleanConst),
    /// Always `true`.
    n_boolean_const(nullable bool),
    c_boolean_const(BooleanConst),
    p_required(PlacesPRequired),
    i_required(list PlacesIRequiredItem),
    m_required(map PlacesMRequiredValue),
    o_required(PlacesORequired),
    q_required(PlacesQRequired),
    /// A part.
    a_required(PlacesARequired),
    b_required(into PlacesBRequired),
    n_required(nullable PlacesNRequired),
    c_required(Required),
    p_closed(PlacesPClosed),
    i_closed(list PlacesIClosedItem),
    m_closed(map PlacesMClosedValue),
    o_closed(PlacesOClosed),
    q_closed(PlacesQClosed),
    /// A part.
    a_closed(PlacesAClosed),
    b_closed(into PlacesBClosed),
    n_closed(nullable PlacesNClosed),
    c_closed(Closed),
    p_min_properties(PlacesPMinProperties),
    i_min_properties(list PlacesIMinPropertiesItem),
    m_min_properties(map PlacesMMinPropertiesValue),
    o_min_properties(PlacesOMinProperties),
    q_min_properties(PlacesQMinProperties),
    /// A part.
    a_min_properties(PlacesAMinProperties),
    b_min_properties(into PlacesBMinProperties),
    n_min_properties(nullable PlacesNMinProperties),
    c_min_properties(MinProperties),
    /// At most 1 key.
    p_max_properties(map i64),
    /// Each: at most 1 key.
    i_max_properties(list BTreeMap<String, i64>),
    /// Each: at most 1 key.
    m_max_properties(map BTreeMap<String, i64>),
    o_max_properties(PlacesOMaxProperties),
    q_max_properties(PlacesQMaxProperties),
    /// A part.
    /// At most 1 key.
    a_max_properties(map i64),
    b_max_properties(into PlacesBMaxProperties),
    /// At most 1 key.
    n_max_properties(map i64),
    /// At most 1 key.
    c_max_properties(map i64),
    p_additional(PlacesPAdditional),
    i_additional(list PlacesIAdditionalItem),
    m_additional(map PlacesMAdditionalValue),
    o_additional(PlacesOAdditional),
    q_additional(PlacesQAdditional),
    /// A part.
    a_additional(PlacesAAdditional),
    b_additional(into PlacesBAdditional),
    n_additional(nullable PlacesNAdditional),
    c_additional(Additional),
    p_additional_untyped(PlacesPAdditionalUntyped),
    i_additional_untyped(list PlacesIAdditionalUntypedItem),
    m_additional_untyped(map PlacesMAdditionalUntypedValue),
    o_additional_untyped(PlacesOAdditionalUntyped),
    q_additional_untyped(PlacesQAdditionalUntyped),
    /// A part.
    a_additional_untyped(PlacesAAdditionalUntyped),
    b_additional_untyped(into PlacesBAdditionalUntyped),
    n_additional_untyped(nullable PlacesNAdditionalUntyped),
    c_additional_untyped(AdditionalUntyped),
    p_patterns(PlacesPPatterns),
    i_patterns(list PlacesIPatternsItem),
    m_patterns(map PlacesMPatternsValue),
    o_patterns(PlacesOPatterns),
    q_patterns(PlacesQPatterns),
    /// A part.
    a_patterns(PlacesAPatterns),
    b_patterns(into PlacesBPatterns),
    n_patterns(nullable PlacesNPatterns),
    c_patterns(Patterns),
    p_patterns_of_two_kinds(PlacesPPatternsOfTwoKinds),
    i_patterns_of_two_kinds(list PlacesIPatternsOfTwoKindsItem),
    m_patterns_of_two_kinds(map PlacesMPatternsOfTwoKindsValue),
    o_patterns_of_two_kinds(PlacesOPatternsOfTwoKinds),
    q_patterns_of_two_kinds(PlacesQPatternsOfTwoKinds),
    /// A part.
    a_patterns_of_two_kinds(PlacesAPatternsOfTwoKinds),
    b_patterns_of_two_kinds(into PlacesBPatternsOfTwoKinds),
    n_patterns_of_two_kinds(nullable PlacesNPatternsOfTwoKinds),
    c_patterns_of_two_kinds(PatternsOfTwoKinds),
    p_patterns_of_objects(PlacesPPatternsOfObjects),
    i_patterns_of_objects(list PlacesIPatternsOfObjectsItem),
    m_patterns_of_objects(map PlacesMPatternsOfObjectsValue),
    o_patterns_of_objects(PlacesOPatternsOfObjects),
    q_patterns_of_objects(PlacesQPatternsOfObjects),
    /// A part.
    a_patterns_of_objects(PlacesAPatternsOfObjects),
    b_patterns_of_objects(into PlacesBPatternsOfObjects),
    n_patterns_of_objects(nullable PlacesNPatternsOfObjects),
    c_patterns_of_objects(PatternsOfObjects),
    p_patterns_beside_names(PlacesPPatternsBesideNames),
    i_patterns_beside_names(list PlacesIPatternsBesideNamesItem),
    m_patterns_beside_names(map PlacesMPatternsBesideNamesValue),
    o_patterns_beside_names(PlacesOPatternsBesideNames),
    q_patterns_beside_names(PlacesQPatternsBesideNames),
    /// A part.
    a_patterns_beside_names(PlacesAPatternsBesideNames),
    b_patterns_beside_names(into PlacesBPatternsBesideNames),
    n_patterns_beside_names(nullable PlacesNPatternsBesideNames),
    c_patterns_beside_names(PatternsBesideNames),
    p_patterns_of_choices(PlacesPPatternsOfChoices),
    i_patterns_of_choices(list PlacesIPatternsOfChoicesItem),
    m_patterns_of_choices(map PlacesMPatternsOfChoicesValue),
    o_patterns_of_choices(PlacesOPatternsOfChoices),
    q_patterns_of_choices(PlacesQPatternsOfChoices),
    /// A part.
    a_patterns_of_choices(PlacesAPatternsOfChoices),
    b_patterns_of_choices(into PlacesBPatternsOfChoices),
    n_patterns_of_choices(nullable PlacesNPatternsOfChoices),
    c_patterns_of_choices(PatternsOfChoices),
    p_required_by_pattern(PlacesPRequiredByPattern),
    i_required_by_pattern(list PlacesIRequiredByPatternItem),
    m_required_by_pattern(map PlacesMRequiredByPatternValue),
    o_required_by_pattern(PlacesORequiredByPattern),
    q_required_by_pattern(PlacesQRequiredByPattern),
    /// A part.
    a_required_by_pattern(PlacesARequiredByPattern),
    b_required_by_pattern(into PlacesBRequiredByPattern),
    n_required_by_pattern(nullable PlacesNRequiredByPattern),
    c_required_by_pattern(RequiredByPattern),
    p_kinds_of_a_key(into PlacesPKindsOfAKey),
    i_kinds_of_a_key(list PlacesIKindsOfAKeyItem),
    m_kinds_of_a_key(map PlacesMKindsOfAKeyValue),
    o_kinds_of_a_key(PlacesOKindsOfAKey),
    q_kinds_of_a_key(PlacesQKindsOfAKey),
    /// A part.
    a_kinds_of_a_key(into PlacesAKindsOfAKey),
    b_kinds_of_a_key(into PlacesBKindsOfAKey),
    n_kinds_of_a_key(nullable PlacesNKindsOfAKey),
    c_kinds_of_a_key(into KindsOfAKey),
    p_rules_of_branches(into PlacesPRulesOfBranches),
    i_rules_of_branches(list PlacesIRulesOfBranchesItem),
    m_rules_of_branches(map PlacesMRulesOfBranchesValue),
    o_rules_of_branches(PlacesORulesOfBranches),
    q_rules_of_branches(PlacesQRulesOfBranches),
    /// A part.
    a_rules_of_branches(into PlacesARulesOfBranches),
    b_rules_of_branches(into PlacesBRulesOfBranches),
    n_rules_of_branches(nullable PlacesNRulesOfBranches),
    c_rules_of_branches(into RulesOfBranches),
    /// Each key: at most 2 characters.
    p_names_bounded(map i64),
    /// Each: each key: at most 2 characters.
    i_names_bounded(list BTreeMap<String, i64>),
    /// Each: each key: at most 2 characters.
    m_names_bounded(map BTreeMap<String, i64>),
    o_names_bounded(PlacesONamesBounded),
    q_names_bounded(PlacesQNamesBounded),
    /// A part.
    /// Each key: at most 2 characters.
    a_names_bounded(map i64),
    b_names_bounded(into PlacesBNamesBounded),
    /// Each key: at most 2 characters.
    n_names_bounded(map i64),
    /// Each key: at most 2 characters.
    c_names_bounded(map i64),
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    p_names_choice(map Json),
    i_names_choice(list BTreeMap<String, Json>),
    m_names_choice(map BTreeMap<String, Json>),
    o_names_choice(PlacesONamesChoice),
    q_names_choice(PlacesQNamesChoice),
    /// A part.
    a_names_choice(map Json),
    b_names_choice(into PlacesBNamesChoice),
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    n_names_choice(map Json),
    c_names_choice(map Json),
    p_dependent_required(PlacesPDependentRequired),
    i_dependent_required(list PlacesIDependentRequiredItem),
    m_dependent_required(map PlacesMDependentRequiredValue),
    o_dependent_required(PlacesODependentRequired),
    q_dependent_required(PlacesQDependentRequired),
    /// A part.
    a_dependent_required(PlacesADependentRequired),
    b_dependent_required(into PlacesBDependentRequired),
    n_dependent_required(nullable PlacesNDependentRequired),
    c_dependent_required(DependentRequired),
    p_dependent_schemas(PlacesPDependentSchemas),
    i_dependent_schemas(list PlacesIDependentSchemasItem),
    m_dependent_schemas(map PlacesMDependentSchemasValue),
    o_dependent_schemas(PlacesODependentSchemas),
    q_dependent_schemas(PlacesQDependentSchemas),
    /// A part.
    a_dependent_schemas(PlacesADependentSchemas),
    b_dependent_schemas(into PlacesBDependentSchemas),
    n_dependent_schemas(nullable PlacesNDependentSchemas),
    c_dependent_schemas(DependentSchemas),
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// With `a`, `b` must be given.
    p_older_dependencies(map i64),
    /// Each: with `a`, `b` must be given.
    i_older_dependencies(list BTreeMap<String, i64>),
    /// Each: with `a`, `b` must be given.
    m_older_dependencies(map BTreeMap<String, i64>),
    o_older_dependencies(PlacesOOlderDependencies),
    q_older_dependencies(PlacesQOlderDependencies),
    /// A part.
    /// With `a`, `b` must be given.
    a_older_dependencies(map i64),
    b_older_dependencies(into PlacesBOlderDependencies),
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// With `a`, `b` must be given.
    n_older_dependencies(map i64),
    /// With `a`, `b` must be given.
    c_older_dependencies(map i64),
    p_inner_constants(into PlacesPInnerConstants),
    i_inner_constants(list PlacesIInnerConstantsItem),
    m_inner_constants(map PlacesMInnerConstantsValue),
    o_inner_constants(PlacesOInnerConstants),
    q_inner_constants(PlacesQInnerConstants),
    /// A part.
    a_inner_constants(into PlacesAInnerConstants),
    b_inner_constants(into PlacesBInnerConstants),
    n_inner_constants(nullable PlacesNInnerConstants),
    c_inner_constants(into InnerConstants),
    p_one_group(PlacesPOneGroup),
    i_one_group(list PlacesIOneGroupItem),
    m_one_group(map PlacesMOneGroupValue),
    o_one_group(PlacesOOneGroup),
    q_one_group(PlacesQOneGroup),
    /// A part.
    a_one_group(PlacesAOneGroup),
    b_one_group(into PlacesBOneGroup),
    n_one_group(nullable PlacesNOneGroup),
    c_one_group(OneGroup),
    p_any_group(PlacesPAnyGroup),
    i_any_group(list PlacesIAnyGroupItem),
    m_any_group(map PlacesMAnyGroupValue),
    o_any_group(PlacesOAnyGroup),
    q_any_group(PlacesQAnyGroup),
    /// A part.
    a_any_group(PlacesAAnyGroup),
    b_any_group(into PlacesBAnyGroup),
    n_any_group(nullable PlacesNAnyGroup),
    c_any_group(AnyGroup),
    p_object_not(PlacesPObjectNot),
    i_object_not(list PlacesIObjectNotItem),
    m_object_not(map PlacesMObjectNotValue),
    o_object_not(PlacesOObjectNot),
    q_object_not(PlacesQObjectNot),
    /// A part.
    a_object_not(PlacesAObjectNot),
    b_object_not(into PlacesBObjectNot),
    n_object_not(nullable PlacesNObjectNot),
    c_object_not(ObjectNot),
    p_object_if(PlacesPObjectIf),
    i_object_if(list PlacesIObjectIfItem),
    m_object_if(map PlacesMObjectIfValue),
    o_object_if(PlacesOObjectIf),
    q_object_if(PlacesQObjectIf),
    /// A part.
    a_object_if(PlacesAObjectIf),
    b_object_if(into PlacesBObjectIf),
    n_object_if(nullable PlacesNObjectIf),
    c_object_if(ObjectIf),
    /// One of `{"a":[1,null]}`.
    p_object_const(map Json),
    i_object_const(list BTreeMap<String, Json>),
    m_object_const(map BTreeMap<String, Json>),
    o_object_const(PlacesOObjectConst),
    q_object_const(PlacesQObjectConst),
    /// A part.
    a_object_const(map Json),
    b_object_const(into PlacesBObjectConst),
    /// One of `{"a":[1,null]}`.
    n_object_const(map Json),
    c_object_const(map Json),
    p_map_any_of(map i64),
    i_map_any_of(list BTreeMap<String, i64>),
    m_map_any_of(map BTreeMap<String, i64>),
    o_map_any_of(PlacesOMapAnyOf),
    q_map_any_of(PlacesQMapAnyOf),
    /// A part.
    a_map_any_of(map i64),
    b_map_any_of(into PlacesBMapAnyOf),
    n_map_any_of(map i64),
    c_map_any_of(map i64),
    p_unevaluated(PlacesPUnevaluated),
    i_unevaluated(list PlacesIUnevaluatedItem),
    m_unevaluated(map PlacesMUnevaluatedValue),
    o_unevaluated(PlacesOUnevaluated),
    q_unevaluated(PlacesQUnevaluated),
    /// A part.
    a_unevaluated(PlacesAUnevaluated),
    b_unevaluated(into PlacesBUnevaluated),
    n_unevaluated(nullable PlacesNUnevaluated),
    c_unevaluated(Unevaluated),
    p_unevaluated_open(PlacesPUnevaluatedOpen),
    i_unevaluated_open(list PlacesIUnevaluatedOpenItem),
    m_unevaluated_open(map PlacesMUnevaluatedOpenValue),
    o_unevaluated_open(PlacesOUnevaluatedOpen),
    q_unevaluated_open(PlacesQUnevaluatedOpen),
    /// A part.
    a_unevaluated_open(PlacesAUnevaluatedOpen),
    b_unevaluated_open(into PlacesBUnevaluatedOpen),
    n_unevaluated_open(nullable PlacesNUnevaluatedOpen),
    c_unevaluated_open(UnevaluatedOpen),
    p_closed_beside_choice(into PlacesPClosedBesideChoice),
    i_closed_beside_choice(list PlacesIClosedBesideChoiceItem),
    m_closed_beside_choice(map PlacesMClosedBesideChoiceValue),
    o_closed_beside_choice(PlacesOClosedBesideChoice),
    q_closed_beside_choice(PlacesQClosedBesideChoice),
    /// A part.
    a_closed_beside_choice(into PlacesAClosedBesideChoice),
    b_closed_beside_choice(into PlacesBClosedBesideChoice),
    n_closed_beside_choice(nullable PlacesNClosedBesideChoice),
    c_closed_beside_choice(into ClosedBesideChoice),
    p_others_of_a_part(PlacesPOthersOfAPart),
    i_others_of_a_part(list PlacesIOthersOfAPartItem),
    m_others_of_a_part(map PlacesMOthersOfAPartValue),
    o_others_of_a_part(PlacesOOthersOfAPart),
    q_others_of_a_part(PlacesQOthersOfAPart),
    /// A part.
    a_others_of_a_part(PlacesAOthersOfAPart),
    b_others_of_a_part(into PlacesBOthersOfAPart),
    n_others_of_a_part(nullable PlacesNOthersOfAPart),
    c_others_of_a_part(OthersOfAPart),
    /// At least 2 characters.
    p_min_length(into String),
    /// Each: at least 2 characters.
    i_min_length(list String),
    /// Each: at least 2 characters.
    m_min_length(map String),
    o_min_length(PlacesOMinLength),
    q_min_length(PlacesQMinLength),
    /// A part.
    /// At least 2 characters.
    a_min_length(into String),
    b_min_length(into PlacesBMinLength),
    /// At least 2 characters.
    n_min_length(nullable String),
    /// At least 2 characters.
    c_min_length(into MinLength),
    /// At most 2 characters.
    p_max_length(into String),
    /// Each: at most 2 characters.
    i_max_length(list String),
    /// Each: at most 2 characters.
    m_max_length(map String),
    o_max_length(PlacesOMaxLength),
    q_max_length(PlacesQMaxLength),
    /// A part.
    /// At most 2 characters.
    a_max_length(into String),
    b_max_length(into PlacesBMaxLength),
    /// At most 2 characters.
    n_max_length(nullable String),
    /// At most 2 characters.
    c_max_length(into MaxLength),
    /// Pattern: `^[a-c]\d?$`.
    p_pattern(into String),
    /// Each: pattern: `^[a-c]\d?$`.
    i_pattern(list String),
    /// Each: pattern: `^[a-c]\d?$`.
    m_pattern(map String),
    o_pattern(PlacesOPattern),
    q_pattern(PlacesQPattern),
    /// A part.
    /// Pattern: `^[a-c]\d?$`.
    a_pattern(into String),
    b_pattern(into PlacesBPattern),
    /// Pattern: `^[a-c]\d?$`.
    n_pattern(nullable String),
    /// Pattern: `^[a-c]\d?$`.
    c_pattern(into Pattern),
    /// Pattern: `^\s\S$`.
    p_pattern_of_space(into String),
    /// Each: pattern: `^\s\S$`.
    i_pattern_of_space(list String),
    /// Each: pattern: `^\s\S$`.
    m_pattern_of_space(map String),
    o_pattern_of_space(PlacesOPatternOfSpace),
    q_pattern_of_space(PlacesQPatternOfSpace),
    /// A part.
    /// Pattern: `^\s\S$`.
    a_pattern_of_space(into String),
    b_pattern_of_space(into PlacesBPatternOfSpace),
    /// Pattern: `^\s\S$`.
    n_pattern_of_space(nullable String),
    /// Pattern: `^\s\S$`.
    c_pattern_of_space(into PatternOfSpace),
    /// Pattern: `^(?!x)`.
    p_pattern_unmatched(into String),
    i_pattern_unmatched(list String),
    m_pattern_unmatched(map String),
    o_pattern_unmatched(PlacesOPatternUnmatched),
    q_pattern_unmatched(PlacesQPatternUnmatched),
    /// A part.
    a_pattern_unmatched(into String),
    b_pattern_unmatched(into PlacesBPatternUnmatched),
    /// Pattern: `^(?!x)`.
    n_pattern_unmatched(nullable String),
    c_pattern_unmatched(into PatternUnmatched),
    p_text_const(into PlacesPTextConst),
    i_text_const(list PlacesITextConstItem),
    m_text_const(map PlacesMTextConstValue),
    o_text_const(PlacesOTextConst),
    q_text_const(PlacesQTextConst),
    /// A part.
    a_text_const(into PlacesATextConst),
    b_text_const(into PlacesBTextConst),
    n_text_const(nullable PlacesNTextConst),
    c_text_const(into TextConst),
    /// `not`: `{"enum":["a","b"]}`
    p_text_not(into String),
    i_text_not(list String),
    m_text_not(map String),
    o_text_not(PlacesOTextNot),
    q_text_not(PlacesQTextNot),
    /// A part.
    a_text_not(into String),
    b_text_not(into PlacesBTextNot),
    /// `not`: `{"enum":["a","b"]}`
    n_text_not(nullable String),
    c_text_not(into TextNot),
    /// `else`: `{"pattern":"^y"}`
    p_text_if(into String),
    i_text_if(list String),
    m_text_if(map String),
    o_text_if(PlacesOTextIf),
    q_text_if(PlacesQTextIf),
    /// A part.
    a_text_if(into String),
    b_text_if(into PlacesBTextIf),
    /// `else`: `{"pattern":"^y"}`
    n_text_if(nullable String),
    c_text_if(into TextIf),
    /// Each form of it has rules of its own.
    p_text_any_of(into String),
    i_text_any_of(list String),
    m_text_any_of(map String),
    o_text_any_of(PlacesOTextAnyOf),
    q_text_any_of(PlacesQTextAnyOf),
    /// A part.
    a_text_any_of(into String),
    b_text_any_of(into PlacesBTextAnyOf),
    /// Each form of it has rules of its own.
    n_text_any_of(nullable String),
    c_text_any_of(into TextAnyOf),
    /// Each form of it has rules of its own.
    p_text_one_of(into String),
    i_text_one_of(list String),
    m_text_one_of(map String),
    o_text_one_of(PlacesOTextOneOf),
    q_text_one_of(PlacesQTextOneOf),
    /// A part.
    a_text_one_of(into String),
    b_text_one_of(into PlacesBTextOneOf),
    /// Each form of it has rules of its own.
    n_text_one_of(nullable String),
    c_text_one_of(into TextOneOf),
    p_text_enum_of_branches(into PlacesPTextEnumOfBranches),
    i_text_enum_of_branches(list PlacesITextEnumOfBranchesItem),
    m_text_enum_of_branches(map PlacesMTextEnumOfBranchesValue),
    o_text_enum_of_branches(PlacesOTextEnumOfBranches),
    q_text_enum_of_branches(PlacesQTextEnumOfBranches),
    /// A part.
    a_text_enum_of_branches(into PlacesATextEnumOfBranches),
    b_text_enum_of_branches(into PlacesBTextEnumOfBranches),
    n_text_enum_of_branches(nullable PlacesNTextEnumOfBranches),
    c_text_enum_of_branches(into TextEnumOfBranches),
    /// 2 to 3 characters.
    p_text_all_of(into String),
    /// Each: 2 to 3 characters.
    i_text_all_of(list String),
    /// Each: 2 to 3 characters.
    m_text_all_of(map String),
    o_text_all_of(PlacesOTextAllOf),
    q_text_all_of(PlacesQTextAllOf),
    /// A part.
    /// 2 to 3 characters.
    a_text_all_of(into String),
    b_text_all_of(into PlacesBTextAllOf),
    /// 2 to 3 characters.
    n_text_all_of(nullable String),
    /// 2 to 3 characters.
    c_text_all_of(into TextAllOf),
    p_format_only(into DateTime),
    i_format_only(list DateTime),
    m_format_only(map DateTime),
    o_format_only(PlacesOFormatOnly),
    q_format_only(PlacesQFormatOnly),
    /// A part.
    a_format_only(into DateTime),
    b_format_only(into PlacesBFormatOnly),
    n_format_only(nullable DateTime),
    c_format_only(into FormatOnly),
    /// At most 8 characters.
    p_encoded(into Base64),
    /// Each: at most 8 characters.
    i_encoded(list Base64),
    /// Each: at most 8 characters.
    m_encoded(map Base64),
    o_encoded(PlacesOEncoded),
    q_encoded(PlacesQEncoded),
    /// A part.
    /// At most 8 characters.
    a_encoded(into Base64),
    b_encoded(into PlacesBEncoded),
    /// At most 8 characters.
    n_encoded(nullable Base64),
    /// At most 8 characters.
    c_encoded(into Encoded),
} }

/// A part.
///
/// Each value of another key: allowed: at least 3.
///
/// Schema: `#/components/schemas/Places/properties/a_additional`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAAdditional {
    pub a: Option<String>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesAAdditional {
    a(into String),
} }

/// Schema: `#/components/schemas/Places/properties/a_additional_items/items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAAdditionalItemsItem {
    String(String),
    Integer(i64),
    Unknown(Json),
}
branches! { PlacesAAdditionalItemsItem {
    String(text),
    Integer(i64),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_additional_untyped`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAAdditionalUntyped {
    pub a: Option<String>,
    /// Every other key.
    pub other: BTreeMap<String, Json>,
}
setters! { PlacesAAdditionalUntyped {
    a(into String),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_all_bounds`
#[non_exhaustive]
pub struct PlacesAAllBounds {
    /// At least 1 character.
    pub a: String,
    pub b: Option<i64>,
    pub other: Other,
}

impl PlacesAAllBounds {
    /// A value with its required fields; the others are set by methods.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { PlacesAAllBounds {
    b(i64),
} }

/// A part.
///
/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/Places/properties/a_all_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAAllNot {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { PlacesAAllNot {
    a(into String),
    b(i64),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_all_required`
#[non_exhaustive]
pub struct PlacesAAllRequired {
    pub a: String,
    pub b: Option<i64>,
    pub other: Other,
}

impl PlacesAAllRequired {
    /// A value with its required fields; the others are set by methods.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { PlacesAAllRequired {
    b(i64),
} }

/// A part.
///
/// At least 2 keys. At least one of these must be given: `a`, `b`.
///
/// Schema: `#/components/schemas/Places/properties/a_any_bounds_or_keys`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAAnyBoundsOrKeys {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { PlacesAAnyBoundsOrKeys {
    a(into String),
    b(i64),
} }

/// A part.
///
/// At least one of these must be given: `a`, `b`.
///
/// Schema: `#/components/schemas/Places/properties/a_any_group`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAAnyGroup {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { PlacesAAnyGroup {
    a(into String),
    b(into String),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_closed`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAClosed {
    pub a: Option<String>,
}
setters! { PlacesAClosed {
    a(into String),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_closed_beside_choice`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAClosedBesideChoice {
    /// A part.
    A(PlacesAClosedBesideChoiceA),
    /// A part.
    B(PlacesAClosedBesideChoiceB),
    Unknown(Json),
}
branches! { PlacesAClosedBesideChoice {
    A(PlacesAClosedBesideChoiceA),
    B(PlacesAClosedBesideChoiceB),
} }

/// A part.
///
/// Sends `kind: "a"`.
///
/// Schema: `#/components/schemas/Places/properties/a_closed_beside_choice/oneOf/a`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAClosedBesideChoiceA {
    pub c: Option<String>,
}
setters! { PlacesAClosedBesideChoiceA {
    c(into String),
} }

/// A part.
///
/// Sends `kind: "b"`.
///
/// Schema: `#/components/schemas/Places/properties/a_closed_beside_choice/oneOf/b`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAClosedBesideChoiceB {
    pub c: Option<String>,
    pub other: Other,
}
setters! { PlacesAClosedBesideChoiceB {
    c(into String),
} }

/// A part.
///
/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/Places/properties/a_dependent_false`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesADependentFalse {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { PlacesADependentFalse {
    a(into String),
    b(i64),
} }

/// A part.
///
/// With `a`, `b` must be given.
///
/// Schema: `#/components/schemas/Places/properties/a_dependent_required`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesADependentRequired {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { PlacesADependentRequired {
    a(into String),
    b(into String),
} }

/// A part.
///
/// With `a`, `b` must be given.
///
/// Schema: `#/components/schemas/Places/properties/a_dependent_requires`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesADependentRequires {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { PlacesADependentRequires {
    a(into String),
    b(i64),
} }

/// A part.
///
/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/Places/properties/a_dependent_schemas`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesADependentSchemas {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { PlacesADependentSchemas {
    a(into String),
    b(into String),
} }

/// A part.
///
/// At least 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/a_enum_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAEnumBounded {
    A,
    Abc,
    Unknown(Unknown),
}

/// A part.
///
/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/Places/properties/a_enum_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAEnumNot {
    A,
    B,
    Unknown(Unknown),
}

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_inner_constants`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAInnerConstants {
    X(PlacesAInnerConstantsX),
    Y(PlacesAInnerConstantsY),
    Unknown(Json),
}
branches! { PlacesAInnerConstants {
    X(PlacesAInnerConstantsX),
    Y(PlacesAInnerConstantsY),
} }

/// Schema: `#/components/schemas/Places/properties/a_inner_constants/oneOf/x`
#[non_exhaustive]
pub struct PlacesAInnerConstantsX {
    pub meta: PlacesAInnerConstantsXMeta,
    pub x: Option<String>,
    pub other: Other,
}

impl PlacesAInnerConstantsX {
    /// A value with its required fields; the others are set by methods.
    pub fn new(meta: PlacesAInnerConstantsXMeta) -> Self {
        Self {
            meta,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { PlacesAInnerConstantsX {
    x(into String),
} }

/// Sends `type: "x"`.
///
/// Schema: `#/components/schemas/Places/properties/a_inner_constants/oneOf/x/properties/meta`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAInnerConstantsXMeta {
    pub other: Other,
}

/// Schema: `#/components/schemas/Places/properties/a_inner_constants/oneOf/y`
#[non_exhaustive]
pub struct PlacesAInnerConstantsY {
    pub meta: PlacesAInnerConstantsYMeta,
    pub y: Option<i64>,
    pub other: Other,
}

impl PlacesAInnerConstantsY {
    /// A value with its required fields; the others are set by methods.
    pub fn new(meta: PlacesAInnerConstantsYMeta) -> Self {
        Self {
            meta,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { PlacesAInnerConstantsY {
    y(i64),
} }

/// Sends `type: "y"`.
///
/// Schema: `#/components/schemas/Places/properties/a_inner_constants/oneOf/y/properties/meta`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAInnerConstantsYMeta {
    pub other: Other,
}

/// A part.
///
/// Allowed: at least 2.
///
/// Schema: `#/components/schemas/Places/properties/a_integers_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAIntegersBounded {
    N1,
    N3,
    N9,
    Unknown(i64),
}

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_integers_listed_twice`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAIntegersListedTwice {
    N1,
    N2,
    N3,
    Unknown(i64),
}

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_kinds`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAKinds {
    /// A part.
    /// At least 2 characters.
    String(String),
    /// A part.
    /// Allowed: at most 5.
    Integer(i64),
    Unknown(Json),
}
branches! { PlacesAKinds {
    String(text),
    Integer(i64),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_kinds_of_a_key`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAKindsOfAKey {
    DataList(PlacesAKindsOfAKeyDataList),
    Next(PlacesAKindsOfAKeyNext),
    DataNull(PlacesAKindsOfAKeyDataNull),
    Unknown(Json),
}
branches! { PlacesAKindsOfAKey {
    DataList(PlacesAKindsOfAKeyDataList),
    Next(PlacesAKindsOfAKeyNext),
    DataNull(PlacesAKindsOfAKeyDataNull),
} }

/// Schema: `#/components/schemas/Places/properties/a_kinds_of_a_key/oneOf/data list`
#[non_exhaustive]
pub struct PlacesAKindsOfAKeyDataList {
    pub data: Vec<String>,
    pub other: Other,
}

impl PlacesAKindsOfAKeyDataList {
    /// A value with its required fields; the others are set by methods.
    pub fn new(data: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Places/properties/a_kinds_of_a_key/oneOf/data null`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAKindsOfAKeyDataNull {
    pub data: (),
    pub other: Other,
}

/// Schema: `#/components/schemas/Places/properties/a_kinds_of_a_key/oneOf/next`
#[non_exhaustive]
pub struct PlacesAKindsOfAKeyNext {
    pub data: BTreeMap<String, i64>,
    pub next: Option<i64>,
    pub other: Other,
}

impl PlacesAKindsOfAKeyNext {
    /// A value with its required fields; the others are set by methods.
    pub fn new(data: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>) -> Self {
        Self {
            data: data
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { PlacesAKindsOfAKeyNext {
    next(i64),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_map_required`
#[non_exhaustive]
pub struct PlacesAMapRequired {
    pub a: i64,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}

impl PlacesAMapRequired {
    /// A value with its required fields; the others are set by methods.
    pub fn new(a: i64) -> Self {
        Self {
            a,
            ..crate::runtime::placeholder()
        }
    }
}

/// A part.
///
/// At least 1 key.
///
/// Schema: `#/components/schemas/Places/properties/a_min_properties`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAMinProperties {
    pub a: Option<i64>,
    pub other: Other,
}
setters! { PlacesAMinProperties {
    a(i64),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_mixed_rules`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAMixedRules {
    /// At most 2 characters.
    String(String),
    /// Allowed: at least 5.
    Integer(i64),
    Unknown(Json),
}
branches! { PlacesAMixedRules {
    String(text),
    Integer(i64),
} }

/// A part.
///
/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/Places/properties/a_names_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesANamesNot {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { PlacesANamesNot {
    a(into String),
    b(i64),
} }

/// A part.
///
/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/Places/properties/a_not_itself`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesANotItself {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { PlacesANotItself {
    a(into String),
    b(i64),
} }

/// A part.
///
/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/Places/properties/a_object_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAObjectIf {
    pub kind: Option<String>,
    pub size: Option<i64>,
    pub other: Other,
}
setters! { PlacesAObjectIf {
    kind(into String),
    size(i64),
} }

/// A part.
///
/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/Places/properties/a_object_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAObjectNot {
    pub a: Option<String>,
    pub other: Other,
}
setters! { PlacesAObjectNot {
    a(into String),
} }

/// A part.
///
/// Exactly one of these must be given: `a`, `b`.
///
/// Schema: `#/components/schemas/Places/properties/a_one_group`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAOneGroup {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { PlacesAOneGroup {
    a(into String),
    b(into String),
} }

/// Schema: `#/components/schemas/Places/properties/a_one_maps/additionalProperties`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAOneMapsValue {
    Integer(i64),
    String(String),
    Unknown(Json),
}
branches! { PlacesAOneMapsValue {
    Integer(i64),
    String(text),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_others_of_a_part`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAOthersOfAPart {
    pub b: Option<String>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesAOthersOfAPart {
    b(into String),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_pattern_unchecked`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAPatternUnchecked {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { PlacesAPatternUnchecked {
    a(into String),
    b(i64),
} }

/// A part.
///
/// Each value of a key like `^x`: at most 2 characters. Each value of a key like `y$`: pattern: `^a`.
///
/// Schema: `#/components/schemas/Places/properties/a_patterns`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAPatterns {
    pub x1: Option<String>,
    /// Every key that matches `^x`.
    pub x: BTreeMap<String, String>,
    /// Every key that matches `y$`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesAPatterns {
    x1(into String),
} }

/// A part.
///
/// Each value of a key like `^a[xy]`: allowed: at most 4.
///
/// Schema: `#/components/schemas/Places/properties/a_patterns_beside_names`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAPatternsBesideNames {
    pub ax: Option<PlacesAPatternsBesideNamesAx>,
    pub ay: Option<Json>,
    pub ao: Option<PlacesAPatternsBesideNamesAo>,
    pub b: Option<String>,
    /// Every key that matches `^a[xy]`.
    pub a_xy: BTreeMap<String, i64>,
    /// Every key that matches `^ao`.
    pub ao_pattern: BTreeMap<String, PlacesAPatternsBesideNamesAoValue>,
    pub other: Other,
}
setters! { PlacesAPatternsBesideNames {
    ax(into PlacesAPatternsBesideNamesAx),
    ay(into Json),
    ao(PlacesAPatternsBesideNamesAo),
    b(into String),
} }

/// Schema: `#/components/schemas/Places/properties/a_patterns_beside_names/patternProperties/^ao`
#[non_exhaustive]
pub struct PlacesAPatternsBesideNamesAoValue {
    pub k: Json,
    pub other: Other,
}

impl PlacesAPatternsBesideNamesAoValue {
    /// A value with its required fields; the others are set by methods.
    pub fn new(k: impl Into<Json>) -> Self {
        Self {
            k: k.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Places/properties/a_patterns_beside_names/properties/ao`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAPatternsBesideNamesAo {
    pub k: Option<i64>,
    pub other: Other,
}
setters! { PlacesAPatternsBesideNamesAo {
    k(i64),
} }

/// Schema: `#/components/schemas/Places/properties/a_patterns_beside_names/properties/ax`
pub type PlacesAPatternsBesideNamesAx = PlacesAAdditionalItemsItem;

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_patterns_of_choices`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAPatternsOfChoices {
    pub x1: Option<String>,
    /// Every key that matches `1$`.
    pub n1: BTreeMap<String, PlacesAPatternsOfChoices1Value>,
    /// Every key that matches `^x1`.
    pub x1_pattern: BTreeMap<String, PlacesAPatternsOfChoicesX1Value>,
    pub other: Other,
}
setters! { PlacesAPatternsOfChoices {
    x1(into String),
} }

/// Schema: `#/components/schemas/Places/properties/a_patterns_of_choices/patternProperties/1$`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAPatternsOfChoices1Value {
    /// At most 3 characters.
    String(String),
    Integer(i64),
    Unknown(Json),
}
branches! { PlacesAPatternsOfChoices1Value {
    String(text),
    Integer(i64),
} }

/// Schema: `#/components/schemas/Places/properties/a_patterns_of_choices/patternProperties/^x1`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesAPatternsOfChoicesX1Value {
    /// At least 2 characters.
    String(String),
    Integer(i64),
    Unknown(Json),
}
branches! { PlacesAPatternsOfChoicesX1Value {
    String(text),
    Integer(i64),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_patterns_of_objects`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAPatternsOfObjects {
    /// Every key that matches `^a`.
    pub a: BTreeMap<String, PlacesAPatternsOfObjectsAValue>,
    /// Every key that matches `b$`.
    pub b: BTreeMap<String, PlacesAPatternsOfObjectsBValue>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Places/properties/a_patterns_of_objects/patternProperties/^a`
#[non_exhaustive]
pub struct PlacesAPatternsOfObjectsAValue {
    pub p: i64,
    pub other: Other,
}

impl PlacesAPatternsOfObjectsAValue {
    /// A value with its required fields; the others are set by methods.
    pub fn new(p: i64) -> Self {
        Self {
            p,
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Places/properties/a_patterns_of_objects/patternProperties/b$`
#[non_exhaustive]
pub struct PlacesAPatternsOfObjectsBValue {
    /// At most 1 character.
    pub q: String,
    pub other: Other,
}

impl PlacesAPatternsOfObjectsBValue {
    /// A value with its required fields; the others are set by methods.
    pub fn new(q: impl Into<String>) -> Self {
        Self {
            q: q.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_patterns_of_two_kinds`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAPatternsOfTwoKinds {
    /// Every key that matches `^a`.
    pub a: BTreeMap<String, i64>,
    /// Every key that matches `b$`.
    pub b: BTreeMap<String, String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Places/properties/a_positions_and_items/items`
pub type PlacesAPositionsAndItemsItem = PlacesAAdditionalItemsItem;

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_properties_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAPropertiesOnly {
    pub c: Option<String>,
    pub other: Other,
}
setters! { PlacesAPropertiesOnly {
    c(into String),
} }

/// Schema: `#/components/schemas/Places/properties/a_required`
pub type PlacesARequired = PlacesAAllRequired;

/// A part.
///
/// Each key: pattern: `^[a-z]{2}$`. Each value of a key like `^[a-z]{2}$`: at least 1 character.
///
/// Schema: `#/components/schemas/Places/properties/a_required_by_pattern`
#[non_exhaustive]
pub struct PlacesARequiredByPattern {
    /// At least 1 character.
    pub en: String,
    /// Every key that matches `^[a-z]{2}$`.
    pub a_z_2: BTreeMap<String, String>,
}

impl PlacesARequiredByPattern {
    /// A value with its required fields; the others are set by methods.
    pub fn new(en: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_rules_of_branches`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesARulesOfBranches {
    W(PlacesARulesOfBranchesW),
    Object(PlacesARulesOfBranchesObject),
    Unknown(Json),
}
branches! { PlacesARulesOfBranches {
    W(PlacesARulesOfBranchesW),
    Object(PlacesARulesOfBranchesObject),
} }

/// Schema: `#/components/schemas/Places/properties/a_rules_of_branches/oneOf/Object`
#[non_exhaustive]
pub struct PlacesARulesOfBranchesObject {
    /// At most 2 characters.
    pub v: String,
    pub other: Other,
}

impl PlacesARulesOfBranchesObject {
    /// A value with its required fields; the others are set by methods.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: v.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Places/properties/a_rules_of_branches/oneOf/w`
#[non_exhaustive]
pub struct PlacesARulesOfBranchesW {
    /// At least 4 characters.
    pub v: String,
    pub w: Json,
    pub other: Other,
}

impl PlacesARulesOfBranchesW {
    /// A value with its required fields; the others are set by methods.
    pub fn new(v: impl Into<String>, w: impl Into<Json>) -> Self {
        Self {
            v: v.into(),
            w: w.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Places/properties/a_shorter_tuple/items`
pub type PlacesAShorterTupleItem = PlacesAAdditionalItemsItem;

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_text_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesATextConst {
    Only,
    Unknown(Unknown),
}

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_text_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesATextEnum {
    A,
    B,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/Places/properties/a_text_enum_of_branches`
pub type PlacesATextEnumOfBranches = PlacesATextEnum;

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_unevaluated`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAUnevaluated {
    pub a: Option<String>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesAUnevaluated {
    a(into String),
} }

/// A part.
///
/// Schema: `#/components/schemas/Places/properties/a_unevaluated_closed`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAUnevaluatedClosed {
    pub a: Option<String>,
    pub b: Option<i64>,
}
setters! { PlacesAUnevaluatedClosed {
    a(into String),
    b(i64),
} }

/// A part.
///
/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Places/properties/a_unevaluated_open`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesAUnevaluatedOpen {
    pub a: Option<String>,
    pub other: Other,
}
setters! { PlacesAUnevaluatedOpen {
    a(into String),
} }

/// Schema: `#/components/schemas/Places/properties/b_additional`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAdditional {
    Other(PlacesBAdditionalOther),
    A(PlacesBAdditionalA),
    Unknown(Json),
}
branches! { PlacesBAdditional {
    Other(PlacesBAdditionalOther),
    A(PlacesBAdditionalA),
} }

/// Schema: `#/components/schemas/Places/properties/b_additional/oneOf/a`
pub type PlacesBAdditionalA = PlacesAAdditional;

/// Sends `zz: "other"`.
///
/// Schema: `#/components/schemas/Places/properties/b_additional/oneOf/other`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesBAdditionalOther {
    pub other: Other,
}

/// Schema: `#/components/schemas/Places/properties/b_additional_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAdditionalItems {
    IntegerList(Vec<PlacesBAdditionalItemsIntegerListItem>),
    Object(PlacesBAdditionalItemsObject),
    Unknown(Json),
}
branches! { PlacesBAdditionalItems {
    IntegerList(Vec<PlacesBAdditionalItemsIntegerListItem>),
    Object(PlacesBAdditionalItemsObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_additional_items/oneOf/Integer list/items`
pub type PlacesBAdditionalItemsIntegerListItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/b_additional_items/oneOf/Object`
pub type PlacesBAdditionalItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_additional_items_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAdditionalItemsOnly {
    IntegerList(Vec<i64>),
    Object(PlacesBAdditionalItemsOnlyObject),
    Unknown(Json),
}
branches! { PlacesBAdditionalItemsOnly {
    IntegerList(Vec<i64>),
    Object(PlacesBAdditionalItemsOnlyObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_additional_items_only/oneOf/Object`
pub type PlacesBAdditionalItemsOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_additional_untyped`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAdditionalUntyped {
    Other(PlacesBAdditionalUntypedOther),
    A(PlacesBAdditionalUntypedA),
    Unknown(Json),
}
branches! { PlacesBAdditionalUntyped {
    Other(PlacesBAdditionalUntypedOther),
    A(PlacesBAdditionalUntypedA),
} }

/// Schema: `#/components/schemas/Places/properties/b_additional_untyped/oneOf/a`
pub type PlacesBAdditionalUntypedA = PlacesAAdditionalUntyped;
/// Schema: `#/components/schemas/Places/properties/b_additional_untyped/oneOf/other`
pub type PlacesBAdditionalUntypedOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_all_bounds`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAllBounds {
    A(PlacesBAllBoundsA),
    Other(PlacesBAllBoundsOther),
    Unknown(Json),
}
branches! { PlacesBAllBounds {
    A(PlacesBAllBoundsA),
    Other(PlacesBAllBoundsOther),
} }

/// Schema: `#/components/schemas/Places/properties/b_all_bounds/oneOf/a`
pub type PlacesBAllBoundsA = PlacesAAllBounds;
/// Schema: `#/components/schemas/Places/properties/b_all_bounds/oneOf/other`
pub type PlacesBAllBoundsOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_all_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAllNot {
    Other(PlacesBAllNotOther),
    A(PlacesBAllNotA),
    Unknown(Json),
}
branches! { PlacesBAllNot {
    Other(PlacesBAllNotOther),
    A(PlacesBAllNotA),
} }

/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/Places/properties/b_all_not/oneOf/a`
pub type PlacesBAllNotA = PlacesAAllNot;

/// Schema: `#/components/schemas/Places/properties/b_all_not/oneOf/other`
pub type PlacesBAllNotOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_all_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAllRequired {
    A(PlacesBAllRequiredA),
    Other(PlacesBAllRequiredOther),
    Unknown(Json),
}
branches! { PlacesBAllRequired {
    A(PlacesBAllRequiredA),
    Other(PlacesBAllRequiredOther),
} }

/// Schema: `#/components/schemas/Places/properties/b_all_required/oneOf/a`
pub type PlacesBAllRequiredA = PlacesAAllRequired;
/// Schema: `#/components/schemas/Places/properties/b_all_required/oneOf/other`
pub type PlacesBAllRequiredOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_annotated`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAnnotated {
    /// d
    T(String),
    Object(PlacesBAnnotatedObject),
    Unknown(Json),
}
branches! { PlacesBAnnotated {
    T(text),
    Object(PlacesBAnnotatedObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_annotated/oneOf/Object`
pub type PlacesBAnnotatedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_any_booleans`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAnyBooleans {
    /// Each form of it has rules of its own.
    Boolean(bool),
    Object(PlacesBAnyBooleansObject),
    Unknown(Json),
}
branches! { PlacesBAnyBooleans {
    Boolean(bool),
    Object(PlacesBAnyBooleansObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_any_booleans/oneOf/Object`
pub type PlacesBAnyBooleansObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_any_bounds_or_keys`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAnyBoundsOrKeys {
    Other(PlacesBAnyBoundsOrKeysOther),
    A(PlacesBAnyBoundsOrKeysA),
    Unknown(Json),
}
branches! { PlacesBAnyBoundsOrKeys {
    Other(PlacesBAnyBoundsOrKeysOther),
    A(PlacesBAnyBoundsOrKeysA),
} }

/// Schema: `#/components/schemas/Places/properties/b_any_bounds_or_keys/oneOf/a`
pub type PlacesBAnyBoundsOrKeysA = PlacesAAnyBoundsOrKeys;
/// Schema: `#/components/schemas/Places/properties/b_any_bounds_or_keys/oneOf/other`
pub type PlacesBAnyBoundsOrKeysOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_any_group`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAnyGroup {
    Other(PlacesBAnyGroupOther),
    A(PlacesBAnyGroupA),
    Unknown(Json),
}
branches! { PlacesBAnyGroup {
    Other(PlacesBAnyGroupOther),
    A(PlacesBAnyGroupA),
} }

/// Schema: `#/components/schemas/Places/properties/b_any_group/oneOf/a`
pub type PlacesBAnyGroupA = PlacesAAnyGroup;
/// Schema: `#/components/schemas/Places/properties/b_any_group/oneOf/other`
pub type PlacesBAnyGroupOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_any_numbers`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBAnyNumbers {
    /// Each form of it has rules of its own.
    Integer(i64),
    Object(PlacesBAnyNumbersObject),
    Unknown(Json),
}
branches! { PlacesBAnyNumbers {
    Integer(i64),
    Object(PlacesBAnyNumbersObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_any_numbers/oneOf/Object`
pub type PlacesBAnyNumbersObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_beyond_integers`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBBeyondIntegers {
    /// Allowed: at least 1e+300.
    Integer(u64),
    Object(PlacesBBeyondIntegersObject),
    Unknown(Json),
}
branches! { PlacesBBeyondIntegers {
    Integer(u64),
    Object(PlacesBBeyondIntegersObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_beyond_integers/oneOf/Object`
pub type PlacesBBeyondIntegersObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_boolean_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBBooleanConst {
    /// Always `true`.
    Boolean(bool),
    Object(PlacesBBooleanConstObject),
    Unknown(Json),
}
branches! { PlacesBBooleanConst {
    Boolean(bool),
    Object(PlacesBBooleanConstObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_boolean_const/oneOf/Object`
pub type PlacesBBooleanConstObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_boolean_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBBooleanNot {
    /// `not`: `{"const":true}`
    Boolean(bool),
    Object(PlacesBBooleanNotObject),
    Unknown(Json),
}
branches! { PlacesBBooleanNot {
    Boolean(bool),
    Object(PlacesBBooleanNotObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_boolean_not/oneOf/Object`
pub type PlacesBBooleanNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_closed`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBClosed {
    Other(PlacesBClosedOther),
    A(PlacesBClosedA),
    Unknown(Json),
}
branches! { PlacesBClosed {
    Other(PlacesBClosedOther),
    A(PlacesBClosedA),
} }

/// Schema: `#/components/schemas/Places/properties/b_closed/oneOf/a`
pub type PlacesBClosedA = PlacesAClosed;
/// Schema: `#/components/schemas/Places/properties/b_closed/oneOf/other`
pub type PlacesBClosedOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_closed_beside_choice`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBClosedBesideChoice {
    A(PlacesBClosedBesideChoiceA),
    B(PlacesBClosedBesideChoiceB),
    Other(PlacesBClosedBesideChoiceOther),
    Unknown(Json),
}
branches! { PlacesBClosedBesideChoice {
    A(PlacesBClosedBesideChoiceA),
    B(PlacesBClosedBesideChoiceB),
    Other(PlacesBClosedBesideChoiceOther),
} }

/// Schema: `#/components/schemas/Places/properties/b_closed_beside_choice/oneOf/a`
pub type PlacesBClosedBesideChoiceA = PlacesAClosedBesideChoiceA;
/// Schema: `#/components/schemas/Places/properties/b_closed_beside_choice/oneOf/b`
pub type PlacesBClosedBesideChoiceB = PlacesAClosedBesideChoiceB;
/// Schema: `#/components/schemas/Places/properties/b_closed_beside_choice/oneOf/other`
pub type PlacesBClosedBesideChoiceOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_contains`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBContains {
    /// `contains`: `{"minimum":10}`
    IntegerList(Vec<i64>),
    Object(PlacesBContainsObject),
    Unknown(Json),
}
branches! { PlacesBContains {
    IntegerList(Vec<i64>),
    Object(PlacesBContainsObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_contains/oneOf/Object`
pub type PlacesBContainsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_contains_any_number`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBContainsAnyNumber {
    /// `contains`: `{"const":1}`
    ///
    /// `minContains`: `0`
    IntegerList(Vec<i64>),
    Object(PlacesBContainsAnyNumberObject),
    Unknown(Json),
}
branches! { PlacesBContainsAnyNumber {
    IntegerList(Vec<i64>),
    Object(PlacesBContainsAnyNumberObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_contains_any_number/oneOf/Object`
pub type PlacesBContainsAnyNumberObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_contains_counted`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBContainsCounted {
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `3`
    ///
    /// `minContains`: `2`
    IntegerList(Vec<i64>),
    Object(PlacesBContainsCountedObject),
    Unknown(Json),
}
branches! { PlacesBContainsCounted {
    IntegerList(Vec<i64>),
    Object(PlacesBContainsCountedObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_contains_counted/oneOf/Object`
pub type PlacesBContainsCountedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_contains_format`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBContainsFormat {
    /// `contains`: `{"format":"date","type":"string"}`
    ///
    /// `maxContains`: `1`
    List(Vec<Json>),
    Object(PlacesBContainsFormatObject),
    Unknown(Json),
}
branches! { PlacesBContainsFormat {
    List(Vec<Json>),
    Object(PlacesBContainsFormatObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_contains_format/oneOf/Object`
pub type PlacesBContainsFormatObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_contains_kind`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBContainsKind {
    /// `contains`: `{"type":"string"}`
    List(Vec<Json>),
    Object(PlacesBContainsKindObject),
    Unknown(Json),
}
branches! { PlacesBContainsKind {
    List(Vec<Json>),
    Object(PlacesBContainsKindObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_contains_kind/oneOf/Object`
pub type PlacesBContainsKindObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_contains_none`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBContainsNone {
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `1`
    ///
    /// `minContains`: `0`
    IntegerList(Vec<i64>),
    Object(PlacesBContainsNoneObject),
    Unknown(Json),
}
branches! { PlacesBContainsNone {
    IntegerList(Vec<i64>),
    Object(PlacesBContainsNoneObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_contains_none/oneOf/Object`
pub type PlacesBContainsNoneObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_content_schema`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBContentSchema {
    /// `contentSchema`: `{"type":"object"}`
    String(String),
    Object(PlacesBContentSchemaObject),
    Unknown(Json),
}
branches! { PlacesBContentSchema {
    String(text),
    Object(PlacesBContentSchemaObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_content_schema/oneOf/Object`
pub type PlacesBContentSchemaObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_dependent_false`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBDependentFalse {
    Other(PlacesBDependentFalseOther),
    A(PlacesBDependentFalseA),
    Unknown(Json),
}
branches! { PlacesBDependentFalse {
    Other(PlacesBDependentFalseOther),
    A(PlacesBDependentFalseA),
} }

/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/Places/properties/b_dependent_false/oneOf/a`
pub type PlacesBDependentFalseA = PlacesADependentFalse;

/// Schema: `#/components/schemas/Places/properties/b_dependent_false/oneOf/other`
pub type PlacesBDependentFalseOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_dependent_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBDependentRequired {
    Other(PlacesBDependentRequiredOther),
    A(PlacesBDependentRequiredA),
    Unknown(Json),
}
branches! { PlacesBDependentRequired {
    Other(PlacesBDependentRequiredOther),
    A(PlacesBDependentRequiredA),
} }

/// Schema: `#/components/schemas/Places/properties/b_dependent_required/oneOf/a`
pub type PlacesBDependentRequiredA = PlacesADependentRequired;
/// Schema: `#/components/schemas/Places/properties/b_dependent_required/oneOf/other`
pub type PlacesBDependentRequiredOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_dependent_requires`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBDependentRequires {
    Other(PlacesBDependentRequiresOther),
    A(PlacesBDependentRequiresA),
    Unknown(Json),
}
branches! { PlacesBDependentRequires {
    Other(PlacesBDependentRequiresOther),
    A(PlacesBDependentRequiresA),
} }

/// Schema: `#/components/schemas/Places/properties/b_dependent_requires/oneOf/a`
pub type PlacesBDependentRequiresA = PlacesADependentRequires;
/// Schema: `#/components/schemas/Places/properties/b_dependent_requires/oneOf/other`
pub type PlacesBDependentRequiresOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_dependent_schemas`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBDependentSchemas {
    Other(PlacesBDependentSchemasOther),
    A(PlacesBDependentSchemasA),
    Unknown(Json),
}
branches! { PlacesBDependentSchemas {
    Other(PlacesBDependentSchemasOther),
    A(PlacesBDependentSchemasA),
} }

/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/Places/properties/b_dependent_schemas/oneOf/a`
pub type PlacesBDependentSchemasA = PlacesADependentSchemas;

/// Schema: `#/components/schemas/Places/properties/b_dependent_schemas/oneOf/other`
pub type PlacesBDependentSchemasOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_dynamic_ref`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBDynamicRef {
    Object(PlacesBDynamicRefObject),
    /// `$dynamicRef`: `"#node"`
    Any(Json),
    Unknown(Json),
}
branches! { PlacesBDynamicRef {
    Object(PlacesBDynamicRefObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_dynamic_ref/oneOf/Object`
pub type PlacesBDynamicRefObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_else_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBElseOnly {
    /// `else`: `{"minLength":3}`
    String(String),
    Object(PlacesBElseOnlyObject),
    Unknown(Json),
}
branches! { PlacesBElseOnly {
    String(text),
    Object(PlacesBElseOnlyObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_else_only/oneOf/Object`
pub type PlacesBElseOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_encoded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBEncoded {
    /// At most 8 characters.
    String(Base64),
    Object(PlacesBEncodedObject),
    Unknown(Json),
}
branches! { PlacesBEncoded {
    String(Base64),
    Object(PlacesBEncodedObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_encoded/oneOf/Object`
pub type PlacesBEncodedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_enum_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBEnumBounded {
    /// At least 2 characters.
    String(PlacesBEnumBoundedString),
    Object(PlacesBEnumBoundedObject),
    Unknown(Json),
}
branches! { PlacesBEnumBounded {
    String(PlacesBEnumBoundedString),
    Object(PlacesBEnumBoundedObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_enum_bounded/oneOf/Object`
pub type PlacesBEnumBoundedObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_enum_bounded/oneOf/String`
pub type PlacesBEnumBoundedString = PlacesAEnumBounded;

/// Schema: `#/components/schemas/Places/properties/b_enum_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBEnumNot {
    String(PlacesBEnumNotString),
    Object(PlacesBEnumNotObject),
    Unknown(Json),
}
branches! { PlacesBEnumNot {
    String(PlacesBEnumNotString),
    Object(PlacesBEnumNotObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_enum_not/oneOf/Object`
pub type PlacesBEnumNotObject = PlacesBAdditionalOther;

/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/Places/properties/b_enum_not/oneOf/String`
pub type PlacesBEnumNotString = PlacesAEnumNot;

/// Schema: `#/components/schemas/Places/properties/b_exclusive_maximum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBExclusiveMaximum {
    /// Allowed: less than 3.
    Number(f64),
    Object(PlacesBExclusiveMaximumObject),
    Unknown(Json),
}
branches! { PlacesBExclusiveMaximum {
    Number(f64),
    Object(PlacesBExclusiveMaximumObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_exclusive_maximum/oneOf/Object`
pub type PlacesBExclusiveMaximumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_exclusive_minimum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBExclusiveMinimum {
    /// Allowed: more than 1.5.
    Number(f64),
    Object(PlacesBExclusiveMinimumObject),
    Unknown(Json),
}
branches! { PlacesBExclusiveMinimum {
    Number(f64),
    Object(PlacesBExclusiveMinimumObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_exclusive_minimum/oneOf/Object`
pub type PlacesBExclusiveMinimumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_false_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBFalseConst {
    /// Always `false`.
    Boolean(bool),
    Object(PlacesBFalseConstObject),
    Unknown(Json),
}
branches! { PlacesBFalseConst {
    Boolean(bool),
    Object(PlacesBFalseConstObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_false_const/oneOf/Object`
pub type PlacesBFalseConstObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_format_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBFormatOnly {
    String(DateTime),
    Object(PlacesBFormatOnlyObject),
    Unknown(Json),
}
branches! { PlacesBFormatOnly {
    String(DateTime),
    Object(PlacesBFormatOnlyObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_format_only/oneOf/Object`
pub type PlacesBFormatOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_fraction_of_integer`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBFractionOfInteger {
    /// Allowed: 2 to 4.
    Integer(i64),
    Object(PlacesBFractionOfIntegerObject),
    Unknown(Json),
}
branches! { PlacesBFractionOfInteger {
    Integer(i64),
    Object(PlacesBFractionOfIntegerObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_fraction_of_integer/oneOf/Object`
pub type PlacesBFractionOfIntegerObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_if_format`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBIfFormat {
    /// `if`: `{"format":"date"}`
    ///
    /// `then`: `{"minLength":2}`
    String(String),
    Object(PlacesBIfFormatObject),
    Unknown(Json),
}
branches! { PlacesBIfFormat {
    String(text),
    Object(PlacesBIfFormatObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_if_format/oneOf/Object`
pub type PlacesBIfFormatObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_if_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBIfOnly {
    /// `if`: `{"minLength":3}`
    String(String),
    Object(PlacesBIfOnlyObject),
    Unknown(Json),
}
branches! { PlacesBIfOnly {
    String(text),
    Object(PlacesBIfOnlyObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_if_only/oneOf/Object`
pub type PlacesBIfOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_inner_constants`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBInnerConstants {
    X(PlacesBInnerConstantsX),
    Y(PlacesBInnerConstantsY),
    Other(PlacesBInnerConstantsOther),
    Unknown(Json),
}
branches! { PlacesBInnerConstants {
    X(PlacesBInnerConstantsX),
    Y(PlacesBInnerConstantsY),
    Other(PlacesBInnerConstantsOther),
} }

/// Schema: `#/components/schemas/Places/properties/b_inner_constants/oneOf/other`
pub type PlacesBInnerConstantsOther = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_inner_constants/oneOf/x`
pub type PlacesBInnerConstantsX = PlacesAInnerConstantsX;
/// Schema: `#/components/schemas/Places/properties/b_inner_constants/oneOf/x/properties/meta`
pub type PlacesBInnerConstantsXMeta = PlacesAInnerConstantsXMeta;
/// Schema: `#/components/schemas/Places/properties/b_inner_constants/oneOf/y`
pub type PlacesBInnerConstantsY = PlacesAInnerConstantsY;
/// Schema: `#/components/schemas/Places/properties/b_inner_constants/oneOf/y/properties/meta`
pub type PlacesBInnerConstantsYMeta = PlacesAInnerConstantsYMeta;

/// Schema: `#/components/schemas/Places/properties/b_integer_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBIntegerNot {
    /// `not`: `{"multipleOf":2}`
    Integer(i64),
    Object(PlacesBIntegerNotObject),
    Unknown(Json),
}
branches! { PlacesBIntegerNot {
    Integer(i64),
    Object(PlacesBIntegerNotObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_integer_not/oneOf/Object`
pub type PlacesBIntegerNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_integers_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBIntegersBounded {
    /// Allowed: at least 2.
    Integer(PlacesBIntegersBoundedInteger),
    Object(PlacesBIntegersBoundedObject),
    Unknown(Json),
}
branches! { PlacesBIntegersBounded {
    Integer(PlacesBIntegersBoundedInteger),
    Object(PlacesBIntegersBoundedObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_integers_bounded/oneOf/Integer`
pub type PlacesBIntegersBoundedInteger = PlacesAIntegersBounded;
/// Schema: `#/components/schemas/Places/properties/b_integers_bounded/oneOf/Object`
pub type PlacesBIntegersBoundedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_integers_listed_twice`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBIntegersListedTwice {
    Integer(PlacesBIntegersListedTwiceInteger),
    Object(PlacesBIntegersListedTwiceObject),
    Unknown(Json),
}
branches! { PlacesBIntegersListedTwice {
    Integer(PlacesBIntegersListedTwiceInteger),
    Object(PlacesBIntegersListedTwiceObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_integers_listed_twice/oneOf/Integer`
pub type PlacesBIntegersListedTwiceInteger = PlacesAIntegersListedTwice;
/// Schema: `#/components/schemas/Places/properties/b_integers_listed_twice/oneOf/Object`
pub type PlacesBIntegersListedTwiceObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_items_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBItemsBounded {
    /// Each: allowed: at most 5.
    IntegerList(Vec<i64>),
    Object(PlacesBItemsBoundedObject),
    Unknown(Json),
}
branches! { PlacesBItemsBounded {
    IntegerList(Vec<i64>),
    Object(PlacesBItemsBoundedObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_items_bounded/oneOf/Object`
pub type PlacesBItemsBoundedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_items_false`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBItemsFalse {
    /// At most 0 items.
    List(Vec<Json>),
    Object(PlacesBItemsFalseObject),
    Unknown(Json),
}
branches! { PlacesBItemsFalse {
    List(Vec<Json>),
    Object(PlacesBItemsFalseObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_items_false/oneOf/Object`
pub type PlacesBItemsFalseObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_items_of_two`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBItemsOfTwo {
    /// Each: allowed: at least 3.
    NumberList(Vec<i64>),
    Object(PlacesBItemsOfTwoObject),
    Unknown(Json),
}
branches! { PlacesBItemsOfTwo {
    NumberList(Vec<i64>),
    Object(PlacesBItemsOfTwoObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_items_of_two/oneOf/Object`
pub type PlacesBItemsOfTwoObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_kinds_of_a_key`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBKindsOfAKey {
    DataList(PlacesBKindsOfAKeyDataList),
    Next(PlacesBKindsOfAKeyNext),
    Object(PlacesBKindsOfAKeyObject),
    Other(PlacesBKindsOfAKeyOther),
    Unknown(Json),
}
branches! { PlacesBKindsOfAKey {
    DataList(PlacesBKindsOfAKeyDataList),
    Next(PlacesBKindsOfAKeyNext),
    Object(PlacesBKindsOfAKeyObject),
    Other(PlacesBKindsOfAKeyOther),
} }

/// Schema: `#/components/schemas/Places/properties/b_kinds_of_a_key/oneOf/Object`
pub type PlacesBKindsOfAKeyObject = PlacesAKindsOfAKeyDataNull;
/// Schema: `#/components/schemas/Places/properties/b_kinds_of_a_key/oneOf/data list`
pub type PlacesBKindsOfAKeyDataList = PlacesAKindsOfAKeyDataList;
/// Schema: `#/components/schemas/Places/properties/b_kinds_of_a_key/oneOf/next`
pub type PlacesBKindsOfAKeyNext = PlacesAKindsOfAKeyNext;
/// Schema: `#/components/schemas/Places/properties/b_kinds_of_a_key/oneOf/other`
pub type PlacesBKindsOfAKeyOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_list_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBListAnyOf {
    IntegerList(Vec<i64>),
    Object(PlacesBListAnyOfObject),
    Unknown(Json),
}
branches! { PlacesBListAnyOf {
    IntegerList(Vec<i64>),
    Object(PlacesBListAnyOfObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_list_any_of/oneOf/Object`
pub type PlacesBListAnyOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_list_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBListConst {
    /// One of `[1,"two"]`.
    List(Vec<Json>),
    Object(PlacesBListConstObject),
    Unknown(Json),
}
branches! { PlacesBListConst {
    List(Vec<Json>),
    Object(PlacesBListConstObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_list_const/oneOf/Object`
pub type PlacesBListConstObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_list_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBListEnum {
    /// One of `[1]`, `[1,2]`.
    List(Vec<Json>),
    Object(PlacesBListEnumObject),
    Unknown(Json),
}
branches! { PlacesBListEnum {
    List(Vec<Json>),
    Object(PlacesBListEnumObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_list_enum/oneOf/Object`
pub type PlacesBListEnumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_list_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBListIf {
    /// `if`: `{"minItems":2}`
    ///
    /// `then`: `{"uniqueItems":true}`
    IntegerList(Vec<i64>),
    Object(PlacesBListIfObject),
    Unknown(Json),
}
branches! { PlacesBListIf {
    IntegerList(Vec<i64>),
    Object(PlacesBListIfObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_list_if/oneOf/Object`
pub type PlacesBListIfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_list_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBListNot {
    /// `not`: `{"maxItems":0}`
    IntegerList(Vec<i64>),
    Object(PlacesBListNotObject),
    Unknown(Json),
}
branches! { PlacesBListNot {
    IntegerList(Vec<i64>),
    Object(PlacesBListNotObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_list_not/oneOf/Object`
pub type PlacesBListNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_list_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBListOfItself {
    /// At most 2 items. Each: at most 2 items.
    ListOfItselfList(Vec<ListOfItself>),
    Object(PlacesBListOfItselfObject),
    Unknown(Json),
}
branches! { PlacesBListOfItself {
    ListOfItselfList(Vec<ListOfItself>),
    Object(PlacesBListOfItselfObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_list_of_itself/oneOf/Object`
pub type PlacesBListOfItselfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_map_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMapAnyOf {
    Object(PlacesBMapAnyOfObject),
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { PlacesBMapAnyOf {
    Object(PlacesBMapAnyOfObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/Places/properties/b_map_any_of/oneOf/Object`
pub type PlacesBMapAnyOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_map_dependent`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMapDependent {
    Object(PlacesBMapDependentObject),
    /// With `a`, `b` must be given.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { PlacesBMapDependent {
    Object(PlacesBMapDependentObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/Places/properties/b_map_dependent/oneOf/Object`
pub type PlacesBMapDependentObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_map_dependent_required`
pub type PlacesBMapDependentRequired = PlacesBMapDependent;
/// Schema: `#/components/schemas/Places/properties/b_map_dependent_required/oneOf/Object`
pub type PlacesBMapDependentRequiredObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_map_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMapIf {
    Object(PlacesBMapIfObject),
    /// `if`: `{"required":["a"]}`
    ///
    /// `then`: `{"required":["b"]}`
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { PlacesBMapIf {
    Object(PlacesBMapIfObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/Places/properties/b_map_if/oneOf/Object`
pub type PlacesBMapIfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_map_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMapNot {
    Object(PlacesBMapNotObject),
    /// `not`: `{"required":["x"]}`
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { PlacesBMapNot {
    Object(PlacesBMapNotObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/Places/properties/b_map_not/oneOf/Object`
pub type PlacesBMapNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_map_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMapOfItself {
    Object(PlacesBMapOfItselfObject),
    /// At most 1 key. Each: at most 1 key.
    Map(BTreeMap<String, MapOfItself>),
    Unknown(Json),
}
branches! { PlacesBMapOfItself {
    Object(PlacesBMapOfItselfObject),
    Map(BTreeMap<String, MapOfItself>),
} }

/// Schema: `#/components/schemas/Places/properties/b_map_of_itself/oneOf/Object`
pub type PlacesBMapOfItselfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_map_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMapRequired {
    Object(PlacesBMapRequiredObject),
    Other(PlacesBMapRequiredOther),
    Unknown(Json),
}
branches! { PlacesBMapRequired {
    Object(PlacesBMapRequiredObject),
    Other(PlacesBMapRequiredOther),
} }

/// Schema: `#/components/schemas/Places/properties/b_map_required/oneOf/Object`
pub type PlacesBMapRequiredObject = PlacesAMapRequired;
/// Schema: `#/components/schemas/Places/properties/b_map_required/oneOf/other`
pub type PlacesBMapRequiredOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_max_contains_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMaxContainsOnly {
    /// `maxContains`: `2`
    IntegerList(Vec<i64>),
    Object(PlacesBMaxContainsOnlyObject),
    Unknown(Json),
}
branches! { PlacesBMaxContainsOnly {
    IntegerList(Vec<i64>),
    Object(PlacesBMaxContainsOnlyObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_max_contains_only/oneOf/Object`
pub type PlacesBMaxContainsOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_max_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMaxItems {
    /// At most 1 item.
    StringList(Vec<String>),
    Object(PlacesBMaxItemsObject),
    Unknown(Json),
}
branches! { PlacesBMaxItems {
    StringList(Vec<String>),
    Object(PlacesBMaxItemsObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_max_items/oneOf/Object`
pub type PlacesBMaxItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_max_length`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMaxLength {
    /// At most 2 characters.
    String(String),
    Object(PlacesBMaxLengthObject),
    Unknown(Json),
}
branches! { PlacesBMaxLength {
    String(text),
    Object(PlacesBMaxLengthObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_max_length/oneOf/Object`
pub type PlacesBMaxLengthObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_max_properties`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMaxProperties {
    Object(PlacesBMaxPropertiesObject),
    /// At most 1 key.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { PlacesBMaxProperties {
    Object(PlacesBMaxPropertiesObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/Places/properties/b_max_properties/oneOf/Object`
pub type PlacesBMaxPropertiesObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_maximum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMaximum {
    /// Allowed: at most 3.
    Integer(i64),
    Object(PlacesBMaximumObject),
    Unknown(Json),
}
branches! { PlacesBMaximum {
    Integer(i64),
    Object(PlacesBMaximumObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_maximum/oneOf/Object`
pub type PlacesBMaximumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_min_contains_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMinContainsOnly {
    /// `minContains`: `2`
    IntegerList(Vec<i64>),
    Object(PlacesBMinContainsOnlyObject),
    Unknown(Json),
}
branches! { PlacesBMinContainsOnly {
    IntegerList(Vec<i64>),
    Object(PlacesBMinContainsOnlyObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_min_contains_only/oneOf/Object`
pub type PlacesBMinContainsOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_min_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMinItems {
    /// At least 2 items.
    IntegerList(Vec<i64>),
    Object(PlacesBMinItemsObject),
    Unknown(Json),
}
branches! { PlacesBMinItems {
    IntegerList(Vec<i64>),
    Object(PlacesBMinItemsObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_min_items/oneOf/Object`
pub type PlacesBMinItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_min_length`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMinLength {
    /// At least 2 characters.
    String(String),
    Object(PlacesBMinLengthObject),
    Unknown(Json),
}
branches! { PlacesBMinLength {
    String(text),
    Object(PlacesBMinLengthObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_min_length/oneOf/Object`
pub type PlacesBMinLengthObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_min_properties`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMinProperties {
    Other(PlacesBMinPropertiesOther),
    A(PlacesBMinPropertiesA),
    Unknown(Json),
}
branches! { PlacesBMinProperties {
    Other(PlacesBMinPropertiesOther),
    A(PlacesBMinPropertiesA),
} }

/// Schema: `#/components/schemas/Places/properties/b_min_properties/oneOf/a`
pub type PlacesBMinPropertiesA = PlacesAMinProperties;
/// Schema: `#/components/schemas/Places/properties/b_min_properties/oneOf/other`
pub type PlacesBMinPropertiesOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_minimum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMinimum {
    /// Allowed: at least 3.
    Integer(i64),
    Object(PlacesBMinimumObject),
    Unknown(Json),
}
branches! { PlacesBMinimum {
    Integer(i64),
    Object(PlacesBMinimumObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_minimum/oneOf/Object`
pub type PlacesBMinimumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_multiple_of_fraction`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMultipleOfFraction {
    /// A multiple of 0.01.
    Number(f64),
    Object(PlacesBMultipleOfFractionObject),
    Unknown(Json),
}
branches! { PlacesBMultipleOfFraction {
    Number(f64),
    Object(PlacesBMultipleOfFractionObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_multiple_of_fraction/oneOf/Object`
pub type PlacesBMultipleOfFractionObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_multiple_of_integer`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBMultipleOfInteger {
    /// A multiple of 3.
    Integer(i64),
    Object(PlacesBMultipleOfIntegerObject),
    Unknown(Json),
}
branches! { PlacesBMultipleOfInteger {
    Integer(i64),
    Object(PlacesBMultipleOfIntegerObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_multiple_of_integer/oneOf/Object`
pub type PlacesBMultipleOfIntegerObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_names_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNamesBounded {
    Object(PlacesBNamesBoundedObject),
    /// Each key: at most 2 characters.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { PlacesBNamesBounded {
    Object(PlacesBNamesBoundedObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/Places/properties/b_names_bounded/oneOf/Object`
pub type PlacesBNamesBoundedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_names_choice`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNamesChoice {
    Object(PlacesBNamesChoiceObject),
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    Map(BTreeMap<String, Json>),
    Unknown(Json),
}
branches! { PlacesBNamesChoice {
    Object(PlacesBNamesChoiceObject),
    Map(BTreeMap<String, Json>),
} }

/// Schema: `#/components/schemas/Places/properties/b_names_choice/oneOf/Object`
pub type PlacesBNamesChoiceObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_names_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNamesEnum {
    Object(PlacesBNamesEnumObject),
    /// Each key: pattern: `^(?:a)$`.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { PlacesBNamesEnum {
    Object(PlacesBNamesEnumObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/Places/properties/b_names_enum/oneOf/Object`
pub type PlacesBNamesEnumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_names_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNamesNot {
    Other(PlacesBNamesNotOther),
    A(PlacesBNamesNotA),
    Unknown(Json),
}
branches! { PlacesBNamesNot {
    Other(PlacesBNamesNotOther),
    A(PlacesBNamesNotA),
} }

/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/Places/properties/b_names_not/oneOf/a`
pub type PlacesBNamesNotA = PlacesANamesNot;

/// Schema: `#/components/schemas/Places/properties/b_names_not/oneOf/other`
pub type PlacesBNamesNotOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_names_of_no_text`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNamesOfNoText {
    Object(PlacesBNamesOfNoTextObject),
    /// `propertyNames`: `{"type":"integer"}`
    Map(BTreeMap<String, Json>),
    Unknown(Json),
}
branches! { PlacesBNamesOfNoText {
    Object(PlacesBNamesOfNoTextObject),
    Map(BTreeMap<String, Json>),
} }

/// Schema: `#/components/schemas/Places/properties/b_names_of_no_text/oneOf/Object`
pub type PlacesBNamesOfNoTextObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_not_format`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNotFormat {
    /// `not`: `{"format":"date"}`
    String(String),
    Object(PlacesBNotFormatObject),
    Unknown(Json),
}
branches! { PlacesBNotFormat {
    String(text),
    Object(PlacesBNotFormatObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_not_format/oneOf/Object`
pub type PlacesBNotFormatObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_not_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNotItself {
    Other(PlacesBNotItselfOther),
    A(PlacesBNotItselfA),
    Unknown(Json),
}
branches! { PlacesBNotItself {
    Other(PlacesBNotItselfOther),
    A(PlacesBNotItselfA),
} }

/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/Places/properties/b_not_itself/oneOf/a`
pub type PlacesBNotItselfA = PlacesANotItself;

/// Schema: `#/components/schemas/Places/properties/b_not_itself/oneOf/other`
pub type PlacesBNotItselfOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_not_nothing`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNotNothing {
    /// `not`: `{"not":{"const":"a"}}`
    String(String),
    Object(PlacesBNotNothingObject),
    Unknown(Json),
}
branches! { PlacesBNotNothing {
    String(text),
    Object(PlacesBNotNothingObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_not_nothing/oneOf/Object`
pub type PlacesBNotNothingObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_null_of_a_part`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNullOfAPart {
    String(String),
    Object(PlacesBNullOfAPartObject),
    Unknown(Json),
}
branches! { PlacesBNullOfAPart {
    String(text),
    Object(PlacesBNullOfAPartObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_null_of_a_part/oneOf/Object`
pub type PlacesBNullOfAPartObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_number_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNumberConst {
    /// One of `1.5`.
    Number(f64),
    Object(PlacesBNumberConstObject),
    Unknown(Json),
}
branches! { PlacesBNumberConst {
    Number(f64),
    Object(PlacesBNumberConstObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_number_const/oneOf/Object`
pub type PlacesBNumberConstObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_number_consts`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNumberConsts {
    /// Each form of it has rules of its own.
    Number(f64),
    Object(PlacesBNumberConstsObject),
    Unknown(Json),
}
branches! { PlacesBNumberConsts {
    Number(f64),
    Object(PlacesBNumberConstsObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_number_consts/oneOf/Object`
pub type PlacesBNumberConstsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_number_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNumberEnum {
    /// One of `0.5`, `1.5`.
    Number(f64),
    Object(PlacesBNumberEnumObject),
    Unknown(Json),
}
branches! { PlacesBNumberEnum {
    Number(f64),
    Object(PlacesBNumberEnumObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_number_enum/oneOf/Object`
pub type PlacesBNumberEnumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_number_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNumberIf {
    /// `if`: `{"minimum":100}`
    ///
    /// `then`: `{"multipleOf":10}`
    Number(f64),
    Object(PlacesBNumberIfObject),
    Unknown(Json),
}
branches! { PlacesBNumberIf {
    Number(f64),
    Object(PlacesBNumberIfObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_number_if/oneOf/Object`
pub type PlacesBNumberIfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_number_one_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBNumberOneOf {
    /// Each form of it has rules of its own.
    Integer(i64),
    Object(PlacesBNumberOneOfObject),
    Unknown(Json),
}
branches! { PlacesBNumberOneOf {
    Integer(i64),
    Object(PlacesBNumberOneOfObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_number_one_of/oneOf/Object`
pub type PlacesBNumberOneOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_object_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBObjectConst {
    Object(PlacesBObjectConstObject),
    /// One of `{"a":[1,null]}`.
    Map(BTreeMap<String, Json>),
    Unknown(Json),
}
branches! { PlacesBObjectConst {
    Object(PlacesBObjectConstObject),
    Map(BTreeMap<String, Json>),
} }

/// Schema: `#/components/schemas/Places/properties/b_object_const/oneOf/Object`
pub type PlacesBObjectConstObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_object_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBObjectIf {
    Other(PlacesBObjectIfOther),
    Kind(PlacesBObjectIfKind),
    Unknown(Json),
}
branches! { PlacesBObjectIf {
    Other(PlacesBObjectIfOther),
    Kind(PlacesBObjectIfKind),
} }

/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/Places/properties/b_object_if/oneOf/kind`
pub type PlacesBObjectIfKind = PlacesAObjectIf;

/// Schema: `#/components/schemas/Places/properties/b_object_if/oneOf/other`
pub type PlacesBObjectIfOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_object_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBObjectNot {
    Other(PlacesBObjectNotOther),
    A(PlacesBObjectNotA),
    Unknown(Json),
}
branches! { PlacesBObjectNot {
    Other(PlacesBObjectNotOther),
    A(PlacesBObjectNotA),
} }

/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/Places/properties/b_object_not/oneOf/a`
pub type PlacesBObjectNotA = PlacesAObjectNot;

/// Schema: `#/components/schemas/Places/properties/b_object_not/oneOf/other`
pub type PlacesBObjectNotOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_older_dependencies`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBOlderDependencies {
    Object(PlacesBOlderDependenciesObject),
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// With `a`, `b` must be given.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { PlacesBOlderDependencies {
    Object(PlacesBOlderDependenciesObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/Places/properties/b_older_dependencies/oneOf/Object`
pub type PlacesBOlderDependenciesObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_one_group`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBOneGroup {
    Other(PlacesBOneGroupOther),
    A(PlacesBOneGroupA),
    Unknown(Json),
}
branches! { PlacesBOneGroup {
    Other(PlacesBOneGroupOther),
    A(PlacesBOneGroupA),
} }

/// Schema: `#/components/schemas/Places/properties/b_one_group/oneOf/a`
pub type PlacesBOneGroupA = PlacesAOneGroup;
/// Schema: `#/components/schemas/Places/properties/b_one_group/oneOf/other`
pub type PlacesBOneGroupOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_one_maps`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBOneMaps {
    Object(PlacesBOneMapsObject),
    Map(BTreeMap<String, PlacesBOneMapsMapValue>),
    Unknown(Json),
}
branches! { PlacesBOneMaps {
    Object(PlacesBOneMapsObject),
    Map(BTreeMap<String, PlacesBOneMapsMapValue>),
} }

/// Schema: `#/components/schemas/Places/properties/b_one_maps/oneOf/Map/additionalProperties`
pub type PlacesBOneMapsMapValue = PlacesAOneMapsValue;
/// Schema: `#/components/schemas/Places/properties/b_one_maps/oneOf/Object`
pub type PlacesBOneMapsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_open_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBOpenTuple {
    List(Vec<Json>),
    Object(PlacesBOpenTupleObject),
    Unknown(Json),
}
branches! { PlacesBOpenTuple {
    List(Vec<Json>),
    Object(PlacesBOpenTupleObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_open_tuple/oneOf/Object`
pub type PlacesBOpenTupleObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_others_of_a_part`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBOthersOfAPart {
    Other(PlacesBOthersOfAPartOther),
    B(PlacesBOthersOfAPartB),
    Unknown(Json),
}
branches! { PlacesBOthersOfAPart {
    Other(PlacesBOthersOfAPartOther),
    B(PlacesBOthersOfAPartB),
} }

/// Schema: `#/components/schemas/Places/properties/b_others_of_a_part/oneOf/b`
pub type PlacesBOthersOfAPartB = PlacesAOthersOfAPart;
/// Schema: `#/components/schemas/Places/properties/b_others_of_a_part/oneOf/other`
pub type PlacesBOthersOfAPartOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_pattern`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBPattern {
    /// Pattern: `^[a-c]\d?$`.
    String(String),
    Object(PlacesBPatternObject),
    Unknown(Json),
}
branches! { PlacesBPattern {
    String(text),
    Object(PlacesBPatternObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_pattern/oneOf/Object`
pub type PlacesBPatternObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_pattern_of_space`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBPatternOfSpace {
    /// Pattern: `^\s\S$`.
    String(String),
    Object(PlacesBPatternOfSpaceObject),
    Unknown(Json),
}
branches! { PlacesBPatternOfSpace {
    String(text),
    Object(PlacesBPatternOfSpaceObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_pattern_of_space/oneOf/Object`
pub type PlacesBPatternOfSpaceObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_pattern_unchecked`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBPatternUnchecked {
    Other(PlacesBPatternUncheckedOther),
    A(PlacesBPatternUncheckedA),
    Unknown(Json),
}
branches! { PlacesBPatternUnchecked {
    Other(PlacesBPatternUncheckedOther),
    A(PlacesBPatternUncheckedA),
} }

/// Schema: `#/components/schemas/Places/properties/b_pattern_unchecked/oneOf/a`
pub type PlacesBPatternUncheckedA = PlacesAPatternUnchecked;
/// Schema: `#/components/schemas/Places/properties/b_pattern_unchecked/oneOf/other`
pub type PlacesBPatternUncheckedOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_pattern_unmatched`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBPatternUnmatched {
    /// Pattern: `^(?!x)`.
    String(String),
    Object(PlacesBPatternUnmatchedObject),
    Unknown(Json),
}
branches! { PlacesBPatternUnmatched {
    String(text),
    Object(PlacesBPatternUnmatchedObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_pattern_unmatched/oneOf/Object`
pub type PlacesBPatternUnmatchedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_patterns`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBPatterns {
    Other(PlacesBPatternsOther),
    X1(PlacesBPatternsX1),
    Unknown(Json),
}
branches! { PlacesBPatterns {
    Other(PlacesBPatternsOther),
    X1(PlacesBPatternsX1),
} }

/// Schema: `#/components/schemas/Places/properties/b_patterns/oneOf/other`
pub type PlacesBPatternsOther = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_patterns/oneOf/x1`
pub type PlacesBPatternsX1 = PlacesAPatterns;

/// Schema: `#/components/schemas/Places/properties/b_patterns_beside_names`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBPatternsBesideNames {
    Other(PlacesBPatternsBesideNamesOther),
    B(PlacesBPatternsBesideNamesB),
    Unknown(Json),
}
branches! { PlacesBPatternsBesideNames {
    Other(PlacesBPatternsBesideNamesOther),
    B(PlacesBPatternsBesideNamesB),
} }

/// Schema: `#/components/schemas/Places/properties/b_patterns_beside_names/oneOf/b`
pub type PlacesBPatternsBesideNamesB = PlacesAPatternsBesideNames;
/// Schema: `#/components/schemas/Places/properties/b_patterns_beside_names/oneOf/b/patternProperties/^ao`
pub type PlacesBPatternsBesideNamesBAoValue = PlacesAPatternsBesideNamesAoValue;
/// Schema: `#/components/schemas/Places/properties/b_patterns_beside_names/oneOf/b/properties/ao`
pub type PlacesBPatternsBesideNamesBAo = PlacesAPatternsBesideNamesAo;
/// Schema: `#/components/schemas/Places/properties/b_patterns_beside_names/oneOf/b/properties/ax`
pub type PlacesBPatternsBesideNamesBAx = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/b_patterns_beside_names/oneOf/other`
pub type PlacesBPatternsBesideNamesOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_patterns_of_choices`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBPatternsOfChoices {
    Other(PlacesBPatternsOfChoicesOther),
    X1(PlacesBPatternsOfChoicesX1),
    Unknown(Json),
}
branches! { PlacesBPatternsOfChoices {
    Other(PlacesBPatternsOfChoicesOther),
    X1(PlacesBPatternsOfChoicesX1),
} }

/// Schema: `#/components/schemas/Places/properties/b_patterns_of_choices/oneOf/other`
pub type PlacesBPatternsOfChoicesOther = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_patterns_of_choices/oneOf/x1`
pub type PlacesBPatternsOfChoicesX1 = PlacesAPatternsOfChoices;
/// Schema: `#/components/schemas/Places/properties/b_patterns_of_choices/oneOf/x1/patternProperties/1$`
pub type PlacesBPatternsOfChoicesX1_1Value = PlacesAPatternsOfChoices1Value;
/// Schema: `#/components/schemas/Places/properties/b_patterns_of_choices/oneOf/x1/patternProperties/^x1`
pub type PlacesBPatternsOfChoicesX1X1Value = PlacesAPatternsOfChoicesX1Value;

/// Schema: `#/components/schemas/Places/properties/b_patterns_of_objects`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBPatternsOfObjects {
    Other(PlacesBPatternsOfObjectsOther),
    Object(PlacesBPatternsOfObjectsObject),
    Unknown(Json),
}
branches! { PlacesBPatternsOfObjects {
    Other(PlacesBPatternsOfObjectsOther),
    Object(PlacesBPatternsOfObjectsObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_patterns_of_objects/oneOf/Object`
pub type PlacesBPatternsOfObjectsObject = PlacesAPatternsOfObjects;
/// Schema: `#/components/schemas/Places/properties/b_patterns_of_objects/oneOf/Object/patternProperties/^a`
pub type PlacesBPatternsOfObjectsObjectAValue = PlacesAPatternsOfObjectsAValue;
/// Schema: `#/components/schemas/Places/properties/b_patterns_of_objects/oneOf/Object/patternProperties/b$`
pub type PlacesBPatternsOfObjectsObjectBValue = PlacesAPatternsOfObjectsBValue;
/// Schema: `#/components/schemas/Places/properties/b_patterns_of_objects/oneOf/other`
pub type PlacesBPatternsOfObjectsOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_patterns_of_two_kinds`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBPatternsOfTwoKinds {
    Other(PlacesBPatternsOfTwoKindsOther),
    Object(PlacesBPatternsOfTwoKindsObject),
    Unknown(Json),
}
branches! { PlacesBPatternsOfTwoKinds {
    Other(PlacesBPatternsOfTwoKindsOther),
    Object(PlacesBPatternsOfTwoKindsObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_patterns_of_two_kinds/oneOf/Object`
pub type PlacesBPatternsOfTwoKindsObject = PlacesAPatternsOfTwoKinds;
/// Schema: `#/components/schemas/Places/properties/b_patterns_of_two_kinds/oneOf/other`
pub type PlacesBPatternsOfTwoKindsOther = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_positions_and_items`
pub type PlacesBPositionsAndItems = PlacesBAdditionalItems;
/// Schema: `#/components/schemas/Places/properties/b_positions_and_items/oneOf/Integer list/items`
pub type PlacesBPositionsAndItemsIntegerListItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/b_positions_and_items/oneOf/Object`
pub type PlacesBPositionsAndItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_properties_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBPropertiesOnly {
    Other(PlacesBPropertiesOnlyOther),
    C(PlacesBPropertiesOnlyC),
    Unknown(Json),
}
branches! { PlacesBPropertiesOnly {
    Other(PlacesBPropertiesOnlyOther),
    C(PlacesBPropertiesOnlyC),
} }

/// Schema: `#/components/schemas/Places/properties/b_properties_only/oneOf/c`
pub type PlacesBPropertiesOnlyC = PlacesAPropertiesOnly;
/// Schema: `#/components/schemas/Places/properties/b_properties_only/oneOf/other`
pub type PlacesBPropertiesOnlyOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_ref_alone`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBRefAlone {
    /// At least 2 characters.
    MinLength(MinLength),
    Object(PlacesBRefAloneObject),
    Unknown(Json),
}
branches! { PlacesBRefAlone {
    MinLength(MinLength),
    Object(PlacesBRefAloneObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_ref_alone/oneOf/Object`
pub type PlacesBRefAloneObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_ref_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBRefBounded {
    /// 2 to 3 characters.
    MinLength(MinLength),
    Object(PlacesBRefBoundedObject),
    Unknown(Json),
}
branches! { PlacesBRefBounded {
    MinLength(MinLength),
    Object(PlacesBRefBoundedObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_ref_bounded/oneOf/Object`
pub type PlacesBRefBoundedObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_required`
pub type PlacesBRequired = PlacesBAllRequired;
/// Schema: `#/components/schemas/Places/properties/b_required/oneOf/a`
pub type PlacesBRequiredA = PlacesAAllRequired;
/// Schema: `#/components/schemas/Places/properties/b_required/oneOf/other`
pub type PlacesBRequiredOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_required_by_pattern`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBRequiredByPattern {
    Object(PlacesBRequiredByPatternObject),
    Other(PlacesBRequiredByPatternOther),
    Unknown(Json),
}
branches! { PlacesBRequiredByPattern {
    Object(PlacesBRequiredByPatternObject),
    Other(PlacesBRequiredByPatternOther),
} }

/// Schema: `#/components/schemas/Places/properties/b_required_by_pattern/oneOf/Object`
pub type PlacesBRequiredByPatternObject = PlacesARequiredByPattern;
/// Schema: `#/components/schemas/Places/properties/b_required_by_pattern/oneOf/other`
pub type PlacesBRequiredByPatternOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_rules_of_branches`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBRulesOfBranches {
    W(PlacesBRulesOfBranchesW),
    Object(PlacesBRulesOfBranchesObject),
    Other(PlacesBRulesOfBranchesOther),
    Unknown(Json),
}
branches! { PlacesBRulesOfBranches {
    W(PlacesBRulesOfBranchesW),
    Object(PlacesBRulesOfBranchesObject),
    Other(PlacesBRulesOfBranchesOther),
} }

/// Schema: `#/components/schemas/Places/properties/b_rules_of_branches/oneOf/Object`
pub type PlacesBRulesOfBranchesObject = PlacesARulesOfBranchesObject;
/// Schema: `#/components/schemas/Places/properties/b_rules_of_branches/oneOf/other`
pub type PlacesBRulesOfBranchesOther = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_rules_of_branches/oneOf/w`
pub type PlacesBRulesOfBranchesW = PlacesARulesOfBranchesW;

/// Schema: `#/components/schemas/Places/properties/b_shorter_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBShorterTuple {
    /// At most 2 items.
    List(Vec<PlacesBShorterTupleListItem>),
    Object(PlacesBShorterTupleObject),
    Unknown(Json),
}
branches! { PlacesBShorterTuple {
    List(Vec<PlacesBShorterTupleListItem>),
    Object(PlacesBShorterTupleObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_shorter_tuple/oneOf/List/items`
pub type PlacesBShorterTupleListItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/b_shorter_tuple/oneOf/Object`
pub type PlacesBShorterTupleObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_text_all_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBTextAllOf {
    /// 2 to 3 characters.
    String(String),
    Object(PlacesBTextAllOfObject),
    Unknown(Json),
}
branches! { PlacesBTextAllOf {
    String(text),
    Object(PlacesBTextAllOfObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_text_all_of/oneOf/Object`
pub type PlacesBTextAllOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_text_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBTextAnyOf {
    /// Each form of it has rules of its own.
    String(String),
    Object(PlacesBTextAnyOfObject),
    Unknown(Json),
}
branches! { PlacesBTextAnyOf {
    String(text),
    Object(PlacesBTextAnyOfObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_text_any_of/oneOf/Object`
pub type PlacesBTextAnyOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_text_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBTextConst {
    String(PlacesBTextConstString),
    Object(PlacesBTextConstObject),
    Unknown(Json),
}
branches! { PlacesBTextConst {
    String(PlacesBTextConstString),
    Object(PlacesBTextConstObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_text_const/oneOf/Object`
pub type PlacesBTextConstObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_text_const/oneOf/String`
pub type PlacesBTextConstString = PlacesATextConst;

/// Schema: `#/components/schemas/Places/properties/b_text_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBTextEnum {
    String(PlacesBTextEnumString),
    Object(PlacesBTextEnumObject),
    Unknown(Json),
}
branches! { PlacesBTextEnum {
    String(PlacesBTextEnumString),
    Object(PlacesBTextEnumObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_text_enum/oneOf/Object`
pub type PlacesBTextEnumObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_text_enum/oneOf/String`
pub type PlacesBTextEnumString = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/b_text_enum_of_branches`
pub type PlacesBTextEnumOfBranches = PlacesBTextEnum;
/// Schema: `#/components/schemas/Places/properties/b_text_enum_of_branches/oneOf/Object`
pub type PlacesBTextEnumOfBranchesObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/b_text_enum_of_branches/oneOf/String`
pub type PlacesBTextEnumOfBranchesString = PlacesATextEnum;

/// Schema: `#/components/schemas/Places/properties/b_text_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBTextIf {
    /// `else`: `{"pattern":"^y"}`
    ///
    /// `if`: `{"minLength":3}`
    ///
    /// `then`: `{"pattern":"^x"}`
    String(String),
    Object(PlacesBTextIfObject),
    Unknown(Json),
}
branches! { PlacesBTextIf {
    String(text),
    Object(PlacesBTextIfObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_text_if/oneOf/Object`
pub type PlacesBTextIfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_text_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBTextNot {
    /// `not`: `{"enum":["a","b"]}`
    String(String),
    Object(PlacesBTextNotObject),
    Unknown(Json),
}
branches! { PlacesBTextNot {
    String(text),
    Object(PlacesBTextNotObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_text_not/oneOf/Object`
pub type PlacesBTextNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_text_one_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBTextOneOf {
    /// Each form of it has rules of its own.
    String(String),
    Object(PlacesBTextOneOfObject),
    Unknown(Json),
}
branches! { PlacesBTextOneOf {
    String(text),
    Object(PlacesBTextOneOfObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_text_one_of/oneOf/Object`
pub type PlacesBTextOneOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_then_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBThenOnly {
    /// `then`: `{"minLength":3}`
    String(String),
    Object(PlacesBThenOnlyObject),
    Unknown(Json),
}
branches! { PlacesBThenOnly {
    String(text),
    Object(PlacesBThenOnlyObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_then_only/oneOf/Object`
pub type PlacesBThenOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBTuple {
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    Tuple((String, i64)),
    Object(PlacesBTupleObject),
    Unknown(Json),
}
branches! { PlacesBTuple {
    Tuple((String, i64)),
    Object(PlacesBTupleObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_tuple/oneOf/Object`
pub type PlacesBTupleObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_tuple_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBTupleBounded {
    /// No item twice.
    Tuple((i64, i64)),
    Object(PlacesBTupleBoundedObject),
    Unknown(Json),
}
branches! { PlacesBTupleBounded {
    Tuple((i64, i64)),
    Object(PlacesBTupleBoundedObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_tuple_bounded/oneOf/Object`
pub type PlacesBTupleBoundedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_tuple_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBTupleOfItself {
    /// Item 0: at least 1 character.
    Tuple((String, OrNull<TupleOfItself>)),
    Object(PlacesBTupleOfItselfObject),
    Unknown(Json),
}
branches! { PlacesBTupleOfItself {
    Tuple((String, OrNull<TupleOfItself>)),
    Object(PlacesBTupleOfItselfObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_tuple_of_itself/oneOf/Object`
pub type PlacesBTupleOfItselfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_unevaluated`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBUnevaluated {
    Other(PlacesBUnevaluatedOther),
    A(PlacesBUnevaluatedA),
    Unknown(Json),
}
branches! { PlacesBUnevaluated {
    Other(PlacesBUnevaluatedOther),
    A(PlacesBUnevaluatedA),
} }

/// Schema: `#/components/schemas/Places/properties/b_unevaluated/oneOf/a`
pub type PlacesBUnevaluatedA = PlacesAUnevaluated;
/// Schema: `#/components/schemas/Places/properties/b_unevaluated/oneOf/other`
pub type PlacesBUnevaluatedOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_unevaluated_closed`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBUnevaluatedClosed {
    Other(PlacesBUnevaluatedClosedOther),
    A(PlacesBUnevaluatedClosedA),
    Unknown(Json),
}
branches! { PlacesBUnevaluatedClosed {
    Other(PlacesBUnevaluatedClosedOther),
    A(PlacesBUnevaluatedClosedA),
} }

/// Schema: `#/components/schemas/Places/properties/b_unevaluated_closed/oneOf/a`
pub type PlacesBUnevaluatedClosedA = PlacesAUnevaluatedClosed;
/// Schema: `#/components/schemas/Places/properties/b_unevaluated_closed/oneOf/other`
pub type PlacesBUnevaluatedClosedOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_unevaluated_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBUnevaluatedItems {
    /// `contains`: `{"type":"string"}`
    ///
    /// `unevaluatedItems`: `false`
    List(Vec<Json>),
    Object(PlacesBUnevaluatedItemsObject),
    Unknown(Json),
}
branches! { PlacesBUnevaluatedItems {
    List(Vec<Json>),
    Object(PlacesBUnevaluatedItemsObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_unevaluated_items/oneOf/Object`
pub type PlacesBUnevaluatedItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_unevaluated_of_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBUnevaluatedOfItems {
    StringList(Vec<String>),
    Object(PlacesBUnevaluatedOfItemsObject),
    Unknown(Json),
}
branches! { PlacesBUnevaluatedOfItems {
    StringList(Vec<String>),
    Object(PlacesBUnevaluatedOfItemsObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_unevaluated_of_items/oneOf/Object`
pub type PlacesBUnevaluatedOfItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_unevaluated_open`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBUnevaluatedOpen {
    Other(PlacesBUnevaluatedOpenOther),
    A(PlacesBUnevaluatedOpenA),
    Unknown(Json),
}
branches! { PlacesBUnevaluatedOpen {
    Other(PlacesBUnevaluatedOpenOther),
    A(PlacesBUnevaluatedOpenA),
} }

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Places/properties/b_unevaluated_open/oneOf/a`
pub type PlacesBUnevaluatedOpenA = PlacesAUnevaluatedOpen;

/// Schema: `#/components/schemas/Places/properties/b_unevaluated_open/oneOf/other`
pub type PlacesBUnevaluatedOpenOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_unique_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBUniqueItems {
    /// No item twice.
    List(Vec<Json>),
    Object(PlacesBUniqueItemsObject),
    Unknown(Json),
}
branches! { PlacesBUniqueItems {
    List(Vec<Json>),
    Object(PlacesBUniqueItemsObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_unique_items/oneOf/Object`
pub type PlacesBUniqueItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_unsigned`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBUnsigned {
    Integer(u64),
    Object(PlacesBUnsignedObject),
    Unknown(Json),
}
branches! { PlacesBUnsigned {
    Integer(u64),
    Object(PlacesBUnsignedObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_unsigned/oneOf/Object`
pub type PlacesBUnsignedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/Places/properties/b_within_integers`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesBWithinIntegers {
    Integer(i64),
    Object(PlacesBWithinIntegersObject),
    Unknown(Json),
}
branches! { PlacesBWithinIntegers {
    Integer(i64),
    Object(PlacesBWithinIntegersObject),
} }

/// Schema: `#/components/schemas/Places/properties/b_within_integers/oneOf/Object`
pub type PlacesBWithinIntegersObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/Places/properties/i_additional/items`
pub type PlacesIAdditionalItem = PlacesAAdditional;
/// Schema: `#/components/schemas/Places/properties/i_additional_items/items/items`
pub type PlacesIAdditionalItemsItemItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/i_additional_untyped/items`
pub type PlacesIAdditionalUntypedItem = PlacesAAdditionalUntyped;
/// Schema: `#/components/schemas/Places/properties/i_all_bounds/items`
pub type PlacesIAllBoundsItem = PlacesAAllBounds;

/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/Places/properties/i_all_not/items`
pub type PlacesIAllNotItem = PlacesAAllNot;

/// Schema: `#/components/schemas/Places/properties/i_all_required/items`
pub type PlacesIAllRequiredItem = PlacesAAllRequired;
/// Schema: `#/components/schemas/Places/properties/i_any_bounds_or_keys/items`
pub type PlacesIAnyBoundsOrKeysItem = PlacesAAnyBoundsOrKeys;
/// Schema: `#/components/schemas/Places/properties/i_any_group/items`
pub type PlacesIAnyGroupItem = PlacesAAnyGroup;
/// Schema: `#/components/schemas/Places/properties/i_closed/items`
pub type PlacesIClosedItem = PlacesAClosed;

/// Schema: `#/components/schemas/Places/properties/i_closed_beside_choice/items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesIClosedBesideChoiceItem {
    A(PlacesIClosedBesideChoiceItemA),
    B(PlacesIClosedBesideChoiceItemB),
    Unknown(Json),
}
branches! { PlacesIClosedBesideChoiceItem {
    A(PlacesIClosedBesideChoiceItemA),
    B(PlacesIClosedBesideChoiceItemB),
} }

/// Schema: `#/components/schemas/Places/properties/i_closed_beside_choice/items/oneOf/a`
pub type PlacesIClosedBesideChoiceItemA = PlacesAClosedBesideChoiceA;
/// Schema: `#/components/schemas/Places/properties/i_closed_beside_choice/items/oneOf/b`
pub type PlacesIClosedBesideChoiceItemB = PlacesAClosedBesideChoiceB;

/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/Places/properties/i_dependent_false/items`
pub type PlacesIDependentFalseItem = PlacesADependentFalse;

/// Schema: `#/components/schemas/Places/properties/i_dependent_required/items`
pub type PlacesIDependentRequiredItem = PlacesADependentRequired;
/// Schema: `#/components/schemas/Places/properties/i_dependent_requires/items`
pub type PlacesIDependentRequiresItem = PlacesADependentRequires;

/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/Places/properties/i_dependent_schemas/items`
pub type PlacesIDependentSchemasItem = PlacesADependentSchemas;

/// Schema: `#/components/schemas/Places/properties/i_enum_bounded/items`
pub type PlacesIEnumBoundedItem = PlacesAEnumBounded;

/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/Places/properties/i_enum_not/items`
pub type PlacesIEnumNotItem = PlacesAEnumNot;

/// Schema: `#/components/schemas/Places/properties/i_inner_constants/items`
pub type PlacesIInnerConstantsItem = PlacesAInnerConstants;
/// Schema: `#/components/schemas/Places/properties/i_inner_constants/items/oneOf/x`
pub type PlacesIInnerConstantsItemX = PlacesAInnerConstantsX;
/// Schema: `#/components/schemas/Places/properties/i_inner_constants/items/oneOf/x/properties/meta`
pub type PlacesIInnerConstantsItemXMeta = PlacesAInnerConstantsXMeta;
/// Schema: `#/components/schemas/Places/properties/i_inner_constants/items/oneOf/y`
pub type PlacesIInnerConstantsItemY = PlacesAInnerConstantsY;
/// Schema: `#/components/schemas/Places/properties/i_inner_constants/items/oneOf/y/properties/meta`
pub type PlacesIInnerConstantsItemYMeta = PlacesAInnerConstantsYMeta;
/// Schema: `#/components/schemas/Places/properties/i_integers_bounded/items`
pub type PlacesIIntegersBoundedItem = PlacesAIntegersBounded;
/// Schema: `#/components/schemas/Places/properties/i_integers_listed_twice/items`
pub type PlacesIIntegersListedTwiceItem = PlacesAIntegersListedTwice;

/// Schema: `#/components/schemas/Places/properties/i_kinds/items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesIKindsItem {
    /// At least 2 characters.
    String(String),
    /// Allowed: at most 5.
    Integer(i64),
    Unknown(Json),
}
branches! { PlacesIKindsItem {
    String(text),
    Integer(i64),
} }

/// Schema: `#/components/schemas/Places/properties/i_kinds_of_a_key/items`
pub type PlacesIKindsOfAKeyItem = PlacesAKindsOfAKey;
/// Schema: `#/components/schemas/Places/properties/i_kinds_of_a_key/items/oneOf/data list`
pub type PlacesIKindsOfAKeyItemDataList = PlacesAKindsOfAKeyDataList;
/// Schema: `#/components/schemas/Places/properties/i_kinds_of_a_key/items/oneOf/data null`
pub type PlacesIKindsOfAKeyItemDataNull = PlacesAKindsOfAKeyDataNull;
/// Schema: `#/components/schemas/Places/properties/i_kinds_of_a_key/items/oneOf/next`
pub type PlacesIKindsOfAKeyItemNext = PlacesAKindsOfAKeyNext;
/// Schema: `#/components/schemas/Places/properties/i_map_required/items`
pub type PlacesIMapRequiredItem = PlacesAMapRequired;
/// Schema: `#/components/schemas/Places/properties/i_min_properties/items`
pub type PlacesIMinPropertiesItem = PlacesAMinProperties;
/// Schema: `#/components/schemas/Places/properties/i_mixed_rules/items`
pub type PlacesIMixedRulesItem = PlacesAMixedRules;

/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/Places/properties/i_names_not/items`
pub type PlacesINamesNotItem = PlacesANamesNot;

/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/Places/properties/i_not_itself/items`
pub type PlacesINotItselfItem = PlacesANotItself;

/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/Places/properties/i_object_if/items`
pub type PlacesIObjectIfItem = PlacesAObjectIf;

/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/Places/properties/i_object_not/items`
pub type PlacesIObjectNotItem = PlacesAObjectNot;

/// Schema: `#/components/schemas/Places/properties/i_one_group/items`
pub type PlacesIOneGroupItem = PlacesAOneGroup;
/// Schema: `#/components/schemas/Places/properties/i_one_maps/items/additionalProperties`
pub type PlacesIOneMapsItemValue = PlacesAOneMapsValue;
/// Schema: `#/components/schemas/Places/properties/i_others_of_a_part/items`
pub type PlacesIOthersOfAPartItem = PlacesAOthersOfAPart;
/// Schema: `#/components/schemas/Places/properties/i_pattern_unchecked/items`
pub type PlacesIPatternUncheckedItem = PlacesAPatternUnchecked;
/// Schema: `#/components/schemas/Places/properties/i_patterns/items`
pub type PlacesIPatternsItem = PlacesAPatterns;
/// Schema: `#/components/schemas/Places/properties/i_patterns_beside_names/items`
pub type PlacesIPatternsBesideNamesItem = PlacesAPatternsBesideNames;
/// Schema: `#/components/schemas/Places/properties/i_patterns_beside_names/items/patternProperties/^ao`
pub type PlacesIPatternsBesideNamesItemAoValue = PlacesAPatternsBesideNamesAoValue;
/// Schema: `#/components/schemas/Places/properties/i_patterns_beside_names/items/properties/ao`
pub type PlacesIPatternsBesideNamesItemAo = PlacesAPatternsBesideNamesAo;
/// Schema: `#/components/schemas/Places/properties/i_patterns_beside_names/items/properties/ax`
pub type PlacesIPatternsBesideNamesItemAx = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/i_patterns_of_choices/items`
pub type PlacesIPatternsOfChoicesItem = PlacesAPatternsOfChoices;
/// Schema: `#/components/schemas/Places/properties/i_patterns_of_choices/items/patternProperties/1$`
pub type PlacesIPatternsOfChoicesItem1Value = PlacesAPatternsOfChoices1Value;
/// Schema: `#/components/schemas/Places/properties/i_patterns_of_choices/items/patternProperties/^x1`
pub type PlacesIPatternsOfChoicesItemX1Value = PlacesAPatternsOfChoicesX1Value;
/// Schema: `#/components/schemas/Places/properties/i_patterns_of_objects/items`
pub type PlacesIPatternsOfObjectsItem = PlacesAPatternsOfObjects;
/// Schema: `#/components/schemas/Places/properties/i_patterns_of_objects/items/patternProperties/^a`
pub type PlacesIPatternsOfObjectsItemAValue = PlacesAPatternsOfObjectsAValue;
/// Schema: `#/components/schemas/Places/properties/i_patterns_of_objects/items/patternProperties/b$`
pub type PlacesIPatternsOfObjectsItemBValue = PlacesAPatternsOfObjectsBValue;
/// Schema: `#/components/schemas/Places/properties/i_patterns_of_two_kinds/items`
pub type PlacesIPatternsOfTwoKindsItem = PlacesAPatternsOfTwoKinds;
/// Schema: `#/components/schemas/Places/properties/i_positions_and_items/items/items`
pub type PlacesIPositionsAndItemsItemItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/i_properties_only/items`
pub type PlacesIPropertiesOnlyItem = PlacesAPropertiesOnly;
/// Schema: `#/components/schemas/Places/properties/i_required/items`
pub type PlacesIRequiredItem = PlacesAAllRequired;
/// Schema: `#/components/schemas/Places/properties/i_required_by_pattern/items`
pub type PlacesIRequiredByPatternItem = PlacesARequiredByPattern;
/// Schema: `#/components/schemas/Places/properties/i_rules_of_branches/items`
pub type PlacesIRulesOfBranchesItem = PlacesARulesOfBranches;
/// Schema: `#/components/schemas/Places/properties/i_rules_of_branches/items/oneOf/Object`
pub type PlacesIRulesOfBranchesItemObject = PlacesARulesOfBranchesObject;
/// Schema: `#/components/schemas/Places/properties/i_rules_of_branches/items/oneOf/w`
pub type PlacesIRulesOfBranchesItemW = PlacesARulesOfBranchesW;
/// Schema: `#/components/schemas/Places/properties/i_shorter_tuple/items/items`
pub type PlacesIShorterTupleItemItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/i_text_const/items`
pub type PlacesITextConstItem = PlacesATextConst;
/// Schema: `#/components/schemas/Places/properties/i_text_enum/items`
pub type PlacesITextEnumItem = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/i_text_enum_of_branches/items`
pub type PlacesITextEnumOfBranchesItem = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/i_unevaluated/items`
pub type PlacesIUnevaluatedItem = PlacesAUnevaluated;
/// Schema: `#/components/schemas/Places/properties/i_unevaluated_closed/items`
pub type PlacesIUnevaluatedClosedItem = PlacesAUnevaluatedClosed;

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Places/properties/i_unevaluated_open/items`
pub type PlacesIUnevaluatedOpenItem = PlacesAUnevaluatedOpen;

/// Schema: `#/components/schemas/Places/properties/m_additional/additionalProperties`
pub type PlacesMAdditionalValue = PlacesAAdditional;
/// Schema: `#/components/schemas/Places/properties/m_additional_items/additionalProperties/items`
pub type PlacesMAdditionalItemsValueItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/m_additional_untyped/additionalProperties`
pub type PlacesMAdditionalUntypedValue = PlacesAAdditionalUntyped;
/// Schema: `#/components/schemas/Places/properties/m_all_bounds/additionalProperties`
pub type PlacesMAllBoundsValue = PlacesAAllBounds;

/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/Places/properties/m_all_not/additionalProperties`
pub type PlacesMAllNotValue = PlacesAAllNot;

/// Schema: `#/components/schemas/Places/properties/m_all_required/additionalProperties`
pub type PlacesMAllRequiredValue = PlacesAAllRequired;
/// Schema: `#/components/schemas/Places/properties/m_any_bounds_or_keys/additionalProperties`
pub type PlacesMAnyBoundsOrKeysValue = PlacesAAnyBoundsOrKeys;
/// Schema: `#/components/schemas/Places/properties/m_any_group/additionalProperties`
pub type PlacesMAnyGroupValue = PlacesAAnyGroup;
/// Schema: `#/components/schemas/Places/properties/m_closed/additionalProperties`
pub type PlacesMClosedValue = PlacesAClosed;
/// Schema: `#/components/schemas/Places/properties/m_closed_beside_choice/additionalProperties`
pub type PlacesMClosedBesideChoiceValue = PlacesIClosedBesideChoiceItem;
/// Schema: `#/components/schemas/Places/properties/m_closed_beside_choice/additionalProperties/oneOf/a`
pub type PlacesMClosedBesideChoiceValueA = PlacesAClosedBesideChoiceA;
/// Schema: `#/components/schemas/Places/properties/m_closed_beside_choice/additionalProperties/oneOf/b`
pub type PlacesMClosedBesideChoiceValueB = PlacesAClosedBesideChoiceB;

/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/Places/properties/m_dependent_false/additionalProperties`
pub type PlacesMDependentFalseValue = PlacesADependentFalse;

/// Schema: `#/components/schemas/Places/properties/m_dependent_required/additionalProperties`
pub type PlacesMDependentRequiredValue = PlacesADependentRequired;
/// Schema: `#/components/schemas/Places/properties/m_dependent_requires/additionalProperties`
pub type PlacesMDependentRequiresValue = PlacesADependentRequires;

/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/Places/properties/m_dependent_schemas/additionalProperties`
pub type PlacesMDependentSchemasValue = PlacesADependentSchemas;

/// Schema: `#/components/schemas/Places/properties/m_enum_bounded/additionalProperties`
pub type PlacesMEnumBoundedValue = PlacesAEnumBounded;

/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/Places/properties/m_enum_not/additionalProperties`
pub type PlacesMEnumNotValue = PlacesAEnumNot;

/// Schema: `#/components/schemas/Places/properties/m_inner_constants/additionalProperties`
pub type PlacesMInnerConstantsValue = PlacesAInnerConstants;
/// Schema: `#/components/schemas/Places/properties/m_inner_constants/additionalProperties/oneOf/x`
pub type PlacesMInnerConstantsValueX = PlacesAInnerConstantsX;
/// Schema: `#/components/schemas/Places/properties/m_inner_constants/additionalProperties/oneOf/x/properties/meta`
pub type PlacesMInnerConstantsValueXMeta = PlacesAInnerConstantsXMeta;
/// Schema: `#/components/schemas/Places/properties/m_inner_constants/additionalProperties/oneOf/y`
pub type PlacesMInnerConstantsValueY = PlacesAInnerConstantsY;
/// Schema: `#/components/schemas/Places/properties/m_inner_constants/additionalProperties/oneOf/y/properties/meta`
pub type PlacesMInnerConstantsValueYMeta = PlacesAInnerConstantsYMeta;
/// Schema: `#/components/schemas/Places/properties/m_integers_bounded/additionalProperties`
pub type PlacesMIntegersBoundedValue = PlacesAIntegersBounded;
/// Schema: `#/components/schemas/Places/properties/m_integers_listed_twice/additionalProperties`
pub type PlacesMIntegersListedTwiceValue = PlacesAIntegersListedTwice;
/// Schema: `#/components/schemas/Places/properties/m_kinds/additionalProperties`
pub type PlacesMKindsValue = PlacesIKindsItem;
/// Schema: `#/components/schemas/Places/properties/m_kinds_of_a_key/additionalProperties`
pub type PlacesMKindsOfAKeyValue = PlacesAKindsOfAKey;
/// Schema: `#/components/schemas/Places/properties/m_kinds_of_a_key/additionalProperties/oneOf/data list`
pub type PlacesMKindsOfAKeyValueDataList = PlacesAKindsOfAKeyDataList;
/// Schema: `#/components/schemas/Places/properties/m_kinds_of_a_key/additionalProperties/oneOf/data null`
pub type PlacesMKindsOfAKeyValueDataNull = PlacesAKindsOfAKeyDataNull;
/// Schema: `#/components/schemas/Places/properties/m_kinds_of_a_key/additionalProperties/oneOf/next`
pub type PlacesMKindsOfAKeyValueNext = PlacesAKindsOfAKeyNext;
/// Schema: `#/components/schemas/Places/properties/m_map_required/additionalProperties`
pub type PlacesMMapRequiredValue = PlacesAMapRequired;
/// Schema: `#/components/schemas/Places/properties/m_min_properties/additionalProperties`
pub type PlacesMMinPropertiesValue = PlacesAMinProperties;
/// Schema: `#/components/schemas/Places/properties/m_mixed_rules/additionalProperties`
pub type PlacesMMixedRulesValue = PlacesAMixedRules;

/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/Places/properties/m_names_not/additionalProperties`
pub type PlacesMNamesNotValue = PlacesANamesNot;

/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/Places/properties/m_not_itself/additionalProperties`
pub type PlacesMNotItselfValue = PlacesANotItself;

/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/Places/properties/m_object_if/additionalProperties`
pub type PlacesMObjectIfValue = PlacesAObjectIf;

/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/Places/properties/m_object_not/additionalProperties`
pub type PlacesMObjectNotValue = PlacesAObjectNot;

/// Schema: `#/components/schemas/Places/properties/m_one_group/additionalProperties`
pub type PlacesMOneGroupValue = PlacesAOneGroup;
/// Schema: `#/components/schemas/Places/properties/m_one_maps/additionalProperties/additionalProperties`
pub type PlacesMOneMapsValueValue = PlacesAOneMapsValue;
/// Schema: `#/components/schemas/Places/properties/m_others_of_a_part/additionalProperties`
pub type PlacesMOthersOfAPartValue = PlacesAOthersOfAPart;
/// Schema: `#/components/schemas/Places/properties/m_pattern_unchecked/additionalProperties`
pub type PlacesMPatternUncheckedValue = PlacesAPatternUnchecked;
/// Schema: `#/components/schemas/Places/properties/m_patterns/additionalProperties`
pub type PlacesMPatternsValue = PlacesAPatterns;
/// Schema: `#/components/schemas/Places/properties/m_patterns_beside_names/additionalProperties`
pub type PlacesMPatternsBesideNamesValue = PlacesAPatternsBesideNames;
/// Schema: `#/components/schemas/Places/properties/m_patterns_beside_names/additionalProperties/patternProperties/^ao`
pub type PlacesMPatternsBesideNamesValueAoValue = PlacesAPatternsBesideNamesAoValue;
/// Schema: `#/components/schemas/Places/properties/m_patterns_beside_names/additionalProperties/properties/ao`
pub type PlacesMPatternsBesideNamesValueAo = PlacesAPatternsBesideNamesAo;
/// Schema: `#/components/schemas/Places/properties/m_patterns_beside_names/additionalProperties/properties/ax`
pub type PlacesMPatternsBesideNamesValueAx = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/m_patterns_of_choices/additionalProperties`
pub type PlacesMPatternsOfChoicesValue = PlacesAPatternsOfChoices;
/// Schema: `#/components/schemas/Places/properties/m_patterns_of_choices/additionalProperties/patternProperties/1$`
pub type PlacesMPatternsOfChoicesValue1Value = PlacesAPatternsOfChoices1Value;
/// Schema: `#/components/schemas/Places/properties/m_patterns_of_choices/additionalProperties/patternProperties/^x1`
pub type PlacesMPatternsOfChoicesValueX1Value = PlacesAPatternsOfChoicesX1Value;
/// Schema: `#/components/schemas/Places/properties/m_patterns_of_objects/additionalProperties`
pub type PlacesMPatternsOfObjectsValue = PlacesAPatternsOfObjects;
/// Schema: `#/components/schemas/Places/properties/m_patterns_of_objects/additionalProperties/patternProperties/^a`
pub type PlacesMPatternsOfObjectsValueAValue = PlacesAPatternsOfObjectsAValue;
/// Schema: `#/components/schemas/Places/properties/m_patterns_of_objects/additionalProperties/patternProperties/b$`
pub type PlacesMPatternsOfObjectsValueBValue = PlacesAPatternsOfObjectsBValue;
/// Schema: `#/components/schemas/Places/properties/m_patterns_of_two_kinds/additionalProperties`
pub type PlacesMPatternsOfTwoKindsValue = PlacesAPatternsOfTwoKinds;
/// Schema: `#/components/schemas/Places/properties/m_positions_and_items/additionalProperties/items`
pub type PlacesMPositionsAndItemsValueItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/m_properties_only/additionalProperties`
pub type PlacesMPropertiesOnlyValue = PlacesAPropertiesOnly;
/// Schema: `#/components/schemas/Places/properties/m_required/additionalProperties`
pub type PlacesMRequiredValue = PlacesAAllRequired;
/// Schema: `#/components/schemas/Places/properties/m_required_by_pattern/additionalProperties`
pub type PlacesMRequiredByPatternValue = PlacesARequiredByPattern;
/// Schema: `#/components/schemas/Places/properties/m_rules_of_branches/additionalProperties`
pub type PlacesMRulesOfBranchesValue = PlacesARulesOfBranches;
/// Schema: `#/components/schemas/Places/properties/m_rules_of_branches/additionalProperties/oneOf/Object`
pub type PlacesMRulesOfBranchesValueObject = PlacesARulesOfBranchesObject;
/// Schema: `#/components/schemas/Places/properties/m_rules_of_branches/additionalProperties/oneOf/w`
pub type PlacesMRulesOfBranchesValueW = PlacesARulesOfBranchesW;
/// Schema: `#/components/schemas/Places/properties/m_shorter_tuple/additionalProperties/items`
pub type PlacesMShorterTupleValueItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/m_text_const/additionalProperties`
pub type PlacesMTextConstValue = PlacesATextConst;
/// Schema: `#/components/schemas/Places/properties/m_text_enum/additionalProperties`
pub type PlacesMTextEnumValue = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/m_text_enum_of_branches/additionalProperties`
pub type PlacesMTextEnumOfBranchesValue = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/m_unevaluated/additionalProperties`
pub type PlacesMUnevaluatedValue = PlacesAUnevaluated;
/// Schema: `#/components/schemas/Places/properties/m_unevaluated_closed/additionalProperties`
pub type PlacesMUnevaluatedClosedValue = PlacesAUnevaluatedClosed;

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Places/properties/m_unevaluated_open/additionalProperties`
pub type PlacesMUnevaluatedOpenValue = PlacesAUnevaluatedOpen;

/// Schema: `#/components/schemas/Places/properties/n_additional`
pub type PlacesNAdditional = PlacesAAdditional;
/// Schema: `#/components/schemas/Places/properties/n_additional_items/items`
pub type PlacesNAdditionalItemsItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/n_additional_untyped`
pub type PlacesNAdditionalUntyped = PlacesAAdditionalUntyped;
/// Schema: `#/components/schemas/Places/properties/n_all_bounds`
pub type PlacesNAllBounds = PlacesAAllBounds;

/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/Places/properties/n_all_not`
pub type PlacesNAllNot = PlacesAAllNot;

/// Schema: `#/components/schemas/Places/properties/n_all_required`
pub type PlacesNAllRequired = PlacesAAllRequired;
/// Schema: `#/components/schemas/Places/properties/n_any_bounds_or_keys`
pub type PlacesNAnyBoundsOrKeys = PlacesAAnyBoundsOrKeys;
/// Schema: `#/components/schemas/Places/properties/n_any_group`
pub type PlacesNAnyGroup = PlacesAAnyGroup;
/// Schema: `#/components/schemas/Places/properties/n_closed`
pub type PlacesNClosed = PlacesAClosed;
/// Schema: `#/components/schemas/Places/properties/n_closed_beside_choice`
pub type PlacesNClosedBesideChoice = PlacesIClosedBesideChoiceItem;
/// Schema: `#/components/schemas/Places/properties/n_closed_beside_choice/oneOf/a`
pub type PlacesNClosedBesideChoiceA = PlacesAClosedBesideChoiceA;
/// Schema: `#/components/schemas/Places/properties/n_closed_beside_choice/oneOf/b`
pub type PlacesNClosedBesideChoiceB = PlacesAClosedBesideChoiceB;

/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/Places/properties/n_dependent_false`
pub type PlacesNDependentFalse = PlacesADependentFalse;

/// Schema: `#/components/schemas/Places/properties/n_dependent_required`
pub type PlacesNDependentRequired = PlacesADependentRequired;
/// Schema: `#/components/schemas/Places/properties/n_dependent_requires`
pub type PlacesNDependentRequires = PlacesADependentRequires;

/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/Places/properties/n_dependent_schemas`
pub type PlacesNDependentSchemas = PlacesADependentSchemas;

/// Schema: `#/components/schemas/Places/properties/n_enum_bounded`
pub type PlacesNEnumBounded = PlacesAEnumBounded;

/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/Places/properties/n_enum_not`
pub type PlacesNEnumNot = PlacesAEnumNot;

/// Schema: `#/components/schemas/Places/properties/n_inner_constants`
pub type PlacesNInnerConstants = PlacesAInnerConstants;
/// Schema: `#/components/schemas/Places/properties/n_inner_constants/oneOf/x`
pub type PlacesNInnerConstantsX = PlacesAInnerConstantsX;
/// Schema: `#/components/schemas/Places/properties/n_inner_constants/oneOf/x/properties/meta`
pub type PlacesNInnerConstantsXMeta = PlacesAInnerConstantsXMeta;
/// Schema: `#/components/schemas/Places/properties/n_inner_constants/oneOf/y`
pub type PlacesNInnerConstantsY = PlacesAInnerConstantsY;
/// Schema: `#/components/schemas/Places/properties/n_inner_constants/oneOf/y/properties/meta`
pub type PlacesNInnerConstantsYMeta = PlacesAInnerConstantsYMeta;
/// Schema: `#/components/schemas/Places/properties/n_integers_bounded`
pub type PlacesNIntegersBounded = PlacesAIntegersBounded;
/// Schema: `#/components/schemas/Places/properties/n_integers_listed_twice`
pub type PlacesNIntegersListedTwice = PlacesAIntegersListedTwice;
/// Schema: `#/components/schemas/Places/properties/n_kinds_of_a_key`
pub type PlacesNKindsOfAKey = PlacesAKindsOfAKey;
/// Schema: `#/components/schemas/Places/properties/n_kinds_of_a_key/oneOf/data list`
pub type PlacesNKindsOfAKeyDataList = PlacesAKindsOfAKeyDataList;
/// Schema: `#/components/schemas/Places/properties/n_kinds_of_a_key/oneOf/data null`
pub type PlacesNKindsOfAKeyDataNull = PlacesAKindsOfAKeyDataNull;
/// Schema: `#/components/schemas/Places/properties/n_kinds_of_a_key/oneOf/next`
pub type PlacesNKindsOfAKeyNext = PlacesAKindsOfAKeyNext;
/// Schema: `#/components/schemas/Places/properties/n_map_required`
pub type PlacesNMapRequired = PlacesAMapRequired;
/// Schema: `#/components/schemas/Places/properties/n_min_properties`
pub type PlacesNMinProperties = PlacesAMinProperties;

/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/Places/properties/n_names_not`
pub type PlacesNNamesNot = PlacesANamesNot;

/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/Places/properties/n_not_itself`
pub type PlacesNNotItself = PlacesANotItself;

/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/Places/properties/n_object_if`
pub type PlacesNObjectIf = PlacesAObjectIf;

/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/Places/properties/n_object_not`
pub type PlacesNObjectNot = PlacesAObjectNot;

/// Schema: `#/components/schemas/Places/properties/n_one_group`
pub type PlacesNOneGroup = PlacesAOneGroup;
/// Schema: `#/components/schemas/Places/properties/n_one_maps/additionalProperties`
pub type PlacesNOneMapsValue = PlacesAOneMapsValue;
/// Schema: `#/components/schemas/Places/properties/n_others_of_a_part`
pub type PlacesNOthersOfAPart = PlacesAOthersOfAPart;
/// Schema: `#/components/schemas/Places/properties/n_pattern_unchecked`
pub type PlacesNPatternUnchecked = PlacesAPatternUnchecked;
/// Schema: `#/components/schemas/Places/properties/n_patterns`
pub type PlacesNPatterns = PlacesAPatterns;
/// Schema: `#/components/schemas/Places/properties/n_patterns_beside_names`
pub type PlacesNPatternsBesideNames = PlacesAPatternsBesideNames;
/// Schema: `#/components/schemas/Places/properties/n_patterns_beside_names/patternProperties/^ao`
pub type PlacesNPatternsBesideNamesAoValue = PlacesAPatternsBesideNamesAoValue;
/// Schema: `#/components/schemas/Places/properties/n_patterns_beside_names/properties/ao`
pub type PlacesNPatternsBesideNamesAo = PlacesAPatternsBesideNamesAo;
/// Schema: `#/components/schemas/Places/properties/n_patterns_beside_names/properties/ax`
pub type PlacesNPatternsBesideNamesAx = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/n_patterns_of_choices`
pub type PlacesNPatternsOfChoices = PlacesAPatternsOfChoices;
/// Schema: `#/components/schemas/Places/properties/n_patterns_of_choices/patternProperties/1$`
pub type PlacesNPatternsOfChoices1Value = PlacesAPatternsOfChoices1Value;
/// Schema: `#/components/schemas/Places/properties/n_patterns_of_choices/patternProperties/^x1`
pub type PlacesNPatternsOfChoicesX1Value = PlacesAPatternsOfChoicesX1Value;
/// Schema: `#/components/schemas/Places/properties/n_patterns_of_objects`
pub type PlacesNPatternsOfObjects = PlacesAPatternsOfObjects;
/// Schema: `#/components/schemas/Places/properties/n_patterns_of_objects/patternProperties/^a`
pub type PlacesNPatternsOfObjectsAValue = PlacesAPatternsOfObjectsAValue;
/// Schema: `#/components/schemas/Places/properties/n_patterns_of_objects/patternProperties/b$`
pub type PlacesNPatternsOfObjectsBValue = PlacesAPatternsOfObjectsBValue;
/// Schema: `#/components/schemas/Places/properties/n_patterns_of_two_kinds`
pub type PlacesNPatternsOfTwoKinds = PlacesAPatternsOfTwoKinds;
/// Schema: `#/components/schemas/Places/properties/n_positions_and_items/items`
pub type PlacesNPositionsAndItemsItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/n_properties_only`
pub type PlacesNPropertiesOnly = PlacesAPropertiesOnly;
/// Schema: `#/components/schemas/Places/properties/n_required`
pub type PlacesNRequired = PlacesAAllRequired;
/// Schema: `#/components/schemas/Places/properties/n_required_by_pattern`
pub type PlacesNRequiredByPattern = PlacesARequiredByPattern;
/// Schema: `#/components/schemas/Places/properties/n_rules_of_branches`
pub type PlacesNRulesOfBranches = PlacesARulesOfBranches;
/// Schema: `#/components/schemas/Places/properties/n_rules_of_branches/oneOf/Object`
pub type PlacesNRulesOfBranchesObject = PlacesARulesOfBranchesObject;
/// Schema: `#/components/schemas/Places/properties/n_rules_of_branches/oneOf/w`
pub type PlacesNRulesOfBranchesW = PlacesARulesOfBranchesW;
/// Schema: `#/components/schemas/Places/properties/n_shorter_tuple/items`
pub type PlacesNShorterTupleItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/n_text_const`
pub type PlacesNTextConst = PlacesATextConst;
/// Schema: `#/components/schemas/Places/properties/n_text_enum`
pub type PlacesNTextEnum = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/n_text_enum_of_branches`
pub type PlacesNTextEnumOfBranches = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/n_unevaluated`
pub type PlacesNUnevaluated = PlacesAUnevaluated;
/// Schema: `#/components/schemas/Places/properties/n_unevaluated_closed`
pub type PlacesNUnevaluatedClosed = PlacesAUnevaluatedClosed;

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Places/properties/n_unevaluated_open`
pub type PlacesNUnevaluatedOpen = PlacesAUnevaluatedOpen;

/// Schema: `#/components/schemas/Places/properties/o_additional`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAdditional {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOAdditionalValue>,
}
setters! { PlacesOAdditional {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_additional/additionalProperties`
pub type PlacesOAdditionalValue = PlacesAAdditional;

/// Schema: `#/components/schemas/Places/properties/o_additional_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAdditionalItems {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<PlacesOAdditionalItemsValueItem>>,
}
setters! { PlacesOAdditionalItems {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_additional_items/additionalProperties/items`
pub type PlacesOAdditionalItemsValueItem = PlacesAAdditionalItemsItem;

/// Schema: `#/components/schemas/Places/properties/o_additional_items_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAdditionalItemsOnly {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOAdditionalItemsOnly {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_additional_untyped`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAdditionalUntyped {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOAdditionalUntypedValue>,
}
setters! { PlacesOAdditionalUntyped {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_additional_untyped/additionalProperties`
pub type PlacesOAdditionalUntypedValue = PlacesAAdditionalUntyped;

/// Schema: `#/components/schemas/Places/properties/o_all_bounds`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAllBounds {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOAllBoundsValue>,
}
setters! { PlacesOAllBounds {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_all_bounds/additionalProperties`
pub type PlacesOAllBoundsValue = PlacesAAllBounds;

/// Schema: `#/components/schemas/Places/properties/o_all_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAllNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOAllNotValue>,
}
setters! { PlacesOAllNot {
    named(bool),
} }

/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/Places/properties/o_all_not/additionalProperties`
pub type PlacesOAllNotValue = PlacesAAllNot;

/// Schema: `#/components/schemas/Places/properties/o_all_required`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAllRequired {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOAllRequiredValue>,
}
setters! { PlacesOAllRequired {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_all_required/additionalProperties`
pub type PlacesOAllRequiredValue = PlacesAAllRequired;

/// Schema: `#/components/schemas/Places/properties/o_annotated`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAnnotated {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesOAnnotated {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_any_booleans`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAnyBooleans {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, bool>,
}
setters! { PlacesOAnyBooleans {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_any_bounds_or_keys`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAnyBoundsOrKeys {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOAnyBoundsOrKeysValue>,
}
setters! { PlacesOAnyBoundsOrKeys {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_any_bounds_or_keys/additionalProperties`
pub type PlacesOAnyBoundsOrKeysValue = PlacesAAnyBoundsOrKeys;

/// Schema: `#/components/schemas/Places/properties/o_any_contains`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAnyContains {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<Json>>,
}
setters! { PlacesOAnyContains {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_any_group`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAnyGroup {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOAnyGroupValue>,
}
setters! { PlacesOAnyGroup {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_any_group/additionalProperties`
pub type PlacesOAnyGroupValue = PlacesAAnyGroup;

/// Schema: `#/components/schemas/Places/properties/o_any_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAnyNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Json>,
}
setters! { PlacesOAnyNot {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_any_numbers`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAnyNumbers {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesOAnyNumbers {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_anything`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOAnything {
    pub named: Option<bool>,
    pub other: Other,
}
setters! { PlacesOAnything {
    named(bool),
} }

/// Each value of another key: allowed: at least 1e+300.
///
/// Schema: `#/components/schemas/Places/properties/o_beyond_integers`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOBeyondIntegers {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, u64>,
}
setters! { PlacesOBeyondIntegers {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_boolean_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOBooleanConst {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, bool>,
}
setters! { PlacesOBooleanConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_boolean_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOBooleanNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, bool>,
}
setters! { PlacesOBooleanNot {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_closed`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOClosed {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOClosedValue>,
}
setters! { PlacesOClosed {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_closed/additionalProperties`
pub type PlacesOClosedValue = PlacesAClosed;

/// Schema: `#/components/schemas/Places/properties/o_closed_beside_choice`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOClosedBesideChoice {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOClosedBesideChoiceValue>,
}
setters! { PlacesOClosedBesideChoice {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_closed_beside_choice/additionalProperties`
pub type PlacesOClosedBesideChoiceValue = PlacesIClosedBesideChoiceItem;
/// Schema: `#/components/schemas/Places/properties/o_closed_beside_choice/additionalProperties/oneOf/a`
pub type PlacesOClosedBesideChoiceValueA = PlacesAClosedBesideChoiceA;
/// Schema: `#/components/schemas/Places/properties/o_closed_beside_choice/additionalProperties/oneOf/b`
pub type PlacesOClosedBesideChoiceValueB = PlacesAClosedBesideChoiceB;

/// Schema: `#/components/schemas/Places/properties/o_contains`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOContains {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOContains {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_contains_any_number`
pub type PlacesOContainsAnyNumber = PlacesOAdditionalItemsOnly;

/// Schema: `#/components/schemas/Places/properties/o_contains_counted`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOContainsCounted {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOContainsCounted {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_contains_format`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOContainsFormat {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<Json>>,
}
setters! { PlacesOContainsFormat {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_contains_kind`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOContainsKind {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<Json>>,
}
setters! { PlacesOContainsKind {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_contains_none`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOContainsNone {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOContainsNone {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_content_schema`
pub type PlacesOContentSchema = PlacesOAnnotated;

/// Schema: `#/components/schemas/Places/properties/o_dependent_false`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesODependentFalse {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesODependentFalseValue>,
}
setters! { PlacesODependentFalse {
    named(bool),
} }

/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/Places/properties/o_dependent_false/additionalProperties`
pub type PlacesODependentFalseValue = PlacesADependentFalse;

/// Schema: `#/components/schemas/Places/properties/o_dependent_required`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesODependentRequired {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesODependentRequiredValue>,
}
setters! { PlacesODependentRequired {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_dependent_required/additionalProperties`
pub type PlacesODependentRequiredValue = PlacesADependentRequired;

/// Schema: `#/components/schemas/Places/properties/o_dependent_requires`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesODependentRequires {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesODependentRequiresValue>,
}
setters! { PlacesODependentRequires {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_dependent_requires/additionalProperties`
pub type PlacesODependentRequiresValue = PlacesADependentRequires;

/// Schema: `#/components/schemas/Places/properties/o_dependent_schemas`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesODependentSchemas {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesODependentSchemasValue>,
}
setters! { PlacesODependentSchemas {
    named(bool),
} }

/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/Places/properties/o_dependent_schemas/additionalProperties`
pub type PlacesODependentSchemasValue = PlacesADependentSchemas;

/// Schema: `#/components/schemas/Places/properties/o_dynamic_ref`
pub type PlacesODynamicRef = PlacesOAnything;
/// Schema: `#/components/schemas/Places/properties/o_else_only`
pub type PlacesOElseOnly = PlacesOAnnotated;

/// Each value of another key: at most 8 characters.
///
/// Schema: `#/components/schemas/Places/properties/o_encoded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOEncoded {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Base64>,
}
setters! { PlacesOEncoded {
    named(bool),
} }

/// Each value of another key: at least 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/o_enum_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOEnumBounded {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOEnumBoundedValue>,
}
setters! { PlacesOEnumBounded {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_enum_bounded/additionalProperties`
pub type PlacesOEnumBoundedValue = PlacesAEnumBounded;

/// Schema: `#/components/schemas/Places/properties/o_enum_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOEnumNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOEnumNotValue>,
}
setters! { PlacesOEnumNot {
    named(bool),
} }

/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/Places/properties/o_enum_not/additionalProperties`
pub type PlacesOEnumNotValue = PlacesAEnumNot;

/// Each value of another key: allowed: less than 3.
///
/// Schema: `#/components/schemas/Places/properties/o_exclusive_maximum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOExclusiveMaximum {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, f64>,
}
setters! { PlacesOExclusiveMaximum {
    named(bool),
} }

/// Each value of another key: allowed: more than 1.5.
///
/// Schema: `#/components/schemas/Places/properties/o_exclusive_minimum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOExclusiveMinimum {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, f64>,
}
setters! { PlacesOExclusiveMinimum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_false_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOFalseConst {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, bool>,
}
setters! { PlacesOFalseConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_format_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOFormatOnly {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, DateTime>,
}
setters! { PlacesOFormatOnly {
    named(bool),
} }

/// Each value of another key: allowed: 2 to 4.
///
/// Schema: `#/components/schemas/Places/properties/o_fraction_of_integer`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOFractionOfInteger {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesOFractionOfInteger {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_if_format`
pub type PlacesOIfFormat = PlacesOAnnotated;
/// Schema: `#/components/schemas/Places/properties/o_if_only`
pub type PlacesOIfOnly = PlacesOAnnotated;

/// Schema: `#/components/schemas/Places/properties/o_inner_constants`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOInnerConstants {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOInnerConstantsValue>,
}
setters! { PlacesOInnerConstants {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_inner_constants/additionalProperties`
pub type PlacesOInnerConstantsValue = PlacesAInnerConstants;
/// Schema: `#/components/schemas/Places/properties/o_inner_constants/additionalProperties/oneOf/x`
pub type PlacesOInnerConstantsValueX = PlacesAInnerConstantsX;
/// Schema: `#/components/schemas/Places/properties/o_inner_constants/additionalProperties/oneOf/x/properties/meta`
pub type PlacesOInnerConstantsValueXMeta = PlacesAInnerConstantsXMeta;
/// Schema: `#/components/schemas/Places/properties/o_inner_constants/additionalProperties/oneOf/y`
pub type PlacesOInnerConstantsValueY = PlacesAInnerConstantsY;
/// Schema: `#/components/schemas/Places/properties/o_inner_constants/additionalProperties/oneOf/y/properties/meta`
pub type PlacesOInnerConstantsValueYMeta = PlacesAInnerConstantsYMeta;

/// Schema: `#/components/schemas/Places/properties/o_integer_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOIntegerNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesOIntegerNot {
    named(bool),
} }

/// Each value of another key: allowed: at least 2.
///
/// Schema: `#/components/schemas/Places/properties/o_integers_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOIntegersBounded {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOIntegersBoundedValue>,
}
setters! { PlacesOIntegersBounded {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_integers_bounded/additionalProperties`
pub type PlacesOIntegersBoundedValue = PlacesAIntegersBounded;

/// Schema: `#/components/schemas/Places/properties/o_integers_listed_twice`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOIntegersListedTwice {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOIntegersListedTwiceValue>,
}
setters! { PlacesOIntegersListedTwice {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_integers_listed_twice/additionalProperties`
pub type PlacesOIntegersListedTwiceValue = PlacesAIntegersListedTwice;

/// Each value of another key: each: allowed: at most 5.
///
/// Schema: `#/components/schemas/Places/properties/o_items_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOItemsBounded {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOItemsBounded {
    named(bool),
} }

/// Each value of another key: at most 0 items.
///
/// Schema: `#/components/schemas/Places/properties/o_items_false`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOItemsFalse {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<Json>>,
}
setters! { PlacesOItemsFalse {
    named(bool),
} }

/// Each value of another key: each: allowed: at least 3.
///
/// Schema: `#/components/schemas/Places/properties/o_items_of_two`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOItemsOfTwo {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOItemsOfTwo {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_kinds`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOKinds {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOKindsValue>,
}
setters! { PlacesOKinds {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_kinds/additionalProperties`
pub type PlacesOKindsValue = PlacesIKindsItem;

/// Schema: `#/components/schemas/Places/properties/o_kinds_of_a_key`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOKindsOfAKey {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOKindsOfAKeyValue>,
}
setters! { PlacesOKindsOfAKey {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_kinds_of_a_key/additionalProperties`
pub type PlacesOKindsOfAKeyValue = PlacesAKindsOfAKey;
/// Schema: `#/components/schemas/Places/properties/o_kinds_of_a_key/additionalProperties/oneOf/data list`
pub type PlacesOKindsOfAKeyValueDataList = PlacesAKindsOfAKeyDataList;
/// Schema: `#/components/schemas/Places/properties/o_kinds_of_a_key/additionalProperties/oneOf/data null`
pub type PlacesOKindsOfAKeyValueDataNull = PlacesAKindsOfAKeyDataNull;
/// Schema: `#/components/schemas/Places/properties/o_kinds_of_a_key/additionalProperties/oneOf/next`
pub type PlacesOKindsOfAKeyValueNext = PlacesAKindsOfAKeyNext;

/// Schema: `#/components/schemas/Places/properties/o_list_any_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOListAnyOf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOListAnyOf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_list_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOListConst {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<Json>>,
}
setters! { PlacesOListConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_list_enum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOListEnum {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<Json>>,
}
setters! { PlacesOListEnum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_list_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOListIf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOListIf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_list_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOListNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOListNot {
    named(bool),
} }

/// Each value of another key: at most 2 items, each: at most 2 items.
///
/// Schema: `#/components/schemas/Places/properties/o_list_of_itself`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOListOfItself {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<ListOfItself>>,
}
setters! { PlacesOListOfItself {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_map_any_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMapAnyOf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, i64>>,
}
setters! { PlacesOMapAnyOf {
    named(bool),
} }

/// Each value of another key: with `a`, `b` must be given.
///
/// Schema: `#/components/schemas/Places/properties/o_map_dependent`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMapDependent {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, i64>>,
}
setters! { PlacesOMapDependent {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_map_dependent_required`
pub type PlacesOMapDependentRequired = PlacesOMapDependent;

/// Schema: `#/components/schemas/Places/properties/o_map_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMapIf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, i64>>,
}
setters! { PlacesOMapIf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_map_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMapNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, i64>>,
}
setters! { PlacesOMapNot {
    named(bool),
} }

/// Each value of another key: at most 1 key, each: at most 1 key.
///
/// Schema: `#/components/schemas/Places/properties/o_map_of_itself`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMapOfItself {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, MapOfItself>>,
}
setters! { PlacesOMapOfItself {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_map_required`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMapRequired {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOMapRequiredValue>,
}
setters! { PlacesOMapRequired {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_map_required/additionalProperties`
pub type PlacesOMapRequiredValue = PlacesAMapRequired;
/// Schema: `#/components/schemas/Places/properties/o_max_contains_only`
pub type PlacesOMaxContainsOnly = PlacesOAdditionalItemsOnly;

/// Each value of another key: at most 1 item.
///
/// Schema: `#/components/schemas/Places/properties/o_max_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMaxItems {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<String>>,
}
setters! { PlacesOMaxItems {
    named(bool),
} }

/// Each value of another key: at most 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/o_max_length`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMaxLength {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesOMaxLength {
    named(bool),
} }

/// Each value of another key: at most 1 key.
///
/// Schema: `#/components/schemas/Places/properties/o_max_properties`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMaxProperties {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, i64>>,
}
setters! { PlacesOMaxProperties {
    named(bool),
} }

/// Each value of another key: allowed: at most 3.
///
/// Schema: `#/components/schemas/Places/properties/o_maximum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMaximum {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesOMaximum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_min_contains_only`
pub type PlacesOMinContainsOnly = PlacesOAdditionalItemsOnly;

/// Each value of another key: at least 2 items.
///
/// Schema: `#/components/schemas/Places/properties/o_min_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMinItems {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOMinItems {
    named(bool),
} }

/// Each value of another key: at least 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/o_min_length`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMinLength {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesOMinLength {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_min_properties`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMinProperties {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOMinPropertiesValue>,
}
setters! { PlacesOMinProperties {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_min_properties/additionalProperties`
pub type PlacesOMinPropertiesValue = PlacesAMinProperties;

/// Each value of another key: allowed: at least 3.
///
/// Schema: `#/components/schemas/Places/properties/o_minimum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMinimum {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesOMinimum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_mixed_rules`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMixedRules {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOMixedRulesValue>,
}
setters! { PlacesOMixedRules {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_mixed_rules/additionalProperties`
pub type PlacesOMixedRulesValue = PlacesAMixedRules;

/// Each value of another key: a multiple of 0.01.
///
/// Schema: `#/components/schemas/Places/properties/o_multiple_of_fraction`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMultipleOfFraction {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, f64>,
}
setters! { PlacesOMultipleOfFraction {
    named(bool),
} }

/// Each value of another key: a multiple of 3.
///
/// Schema: `#/components/schemas/Places/properties/o_multiple_of_integer`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOMultipleOfInteger {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesOMultipleOfInteger {
    named(bool),
} }

/// Each value of another key: each key: at most 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/o_names_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONamesBounded {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, i64>>,
}
setters! { PlacesONamesBounded {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_names_choice`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONamesChoice {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, Json>>,
}
setters! { PlacesONamesChoice {
    named(bool),
} }

/// Each value of another key: each key: pattern: `^(?:a)$`.
///
/// Schema: `#/components/schemas/Places/properties/o_names_enum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONamesEnum {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, i64>>,
}
setters! { PlacesONamesEnum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_names_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONamesNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesONamesNotValue>,
}
setters! { PlacesONamesNot {
    named(bool),
} }

/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/Places/properties/o_names_not/additionalProperties`
pub type PlacesONamesNotValue = PlacesANamesNot;

/// Schema: `#/components/schemas/Places/properties/o_names_of_no_text`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONamesOfNoText {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, Json>>,
}
setters! { PlacesONamesOfNoText {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_not_format`
pub type PlacesONotFormat = PlacesOAnnotated;

/// Schema: `#/components/schemas/Places/properties/o_not_itself`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONotItself {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesONotItselfValue>,
}
setters! { PlacesONotItself {
    named(bool),
} }

/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/Places/properties/o_not_itself/additionalProperties`
pub type PlacesONotItselfValue = PlacesANotItself;

/// Schema: `#/components/schemas/Places/properties/o_not_nothing`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONotNothing {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesONotNothing {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_null_of_a_part`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONullOfAPart {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, OrNull<String>>,
}
setters! { PlacesONullOfAPart {
    named(bool),
} }

/// Each value of another key: at least 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/o_nullable`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONullable {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, OrNull<String>>,
}
setters! { PlacesONullable {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_nullable_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONullableNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, OrNull<i64>>,
}
setters! { PlacesONullableNot {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_number_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONumberConst {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, f64>,
}
setters! { PlacesONumberConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_number_consts`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONumberConsts {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, f64>,
}
setters! { PlacesONumberConsts {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_number_enum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONumberEnum {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, f64>,
}
setters! { PlacesONumberEnum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_number_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONumberIf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, f64>,
}
setters! { PlacesONumberIf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_number_one_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesONumberOneOf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesONumberOneOf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_object_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOObjectConst {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, Json>>,
}
setters! { PlacesOObjectConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_object_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOObjectIf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOObjectIfValue>,
}
setters! { PlacesOObjectIf {
    named(bool),
} }

/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/Places/properties/o_object_if/additionalProperties`
pub type PlacesOObjectIfValue = PlacesAObjectIf;

/// Schema: `#/components/schemas/Places/properties/o_object_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOObjectNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOObjectNotValue>,
}
setters! { PlacesOObjectNot {
    named(bool),
} }

/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/Places/properties/o_object_not/additionalProperties`
pub type PlacesOObjectNotValue = PlacesAObjectNot;

/// Each value of another key: with `a`, `b` must be given.
///
/// Schema: `#/components/schemas/Places/properties/o_older_dependencies`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOOlderDependencies {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, i64>>,
}
setters! { PlacesOOlderDependencies {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_one_group`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOOneGroup {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOOneGroupValue>,
}
setters! { PlacesOOneGroup {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_one_group/additionalProperties`
pub type PlacesOOneGroupValue = PlacesAOneGroup;

/// Schema: `#/components/schemas/Places/properties/o_one_lists`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOOneLists {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<i64>>,
}
setters! { PlacesOOneLists {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_one_maps`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOOneMaps {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, BTreeMap<String, PlacesOOneMapsValueValue>>,
}
setters! { PlacesOOneMaps {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_one_maps/additionalProperties/additionalProperties`
pub type PlacesOOneMapsValueValue = PlacesAOneMapsValue;

/// Schema: `#/components/schemas/Places/properties/o_open_tuple`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOOpenTuple {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<Json>>,
}
setters! { PlacesOOpenTuple {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_others_of_a_part`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOOthersOfAPart {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOOthersOfAPartValue>,
}
setters! { PlacesOOthersOfAPart {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_others_of_a_part/additionalProperties`
pub type PlacesOOthersOfAPartValue = PlacesAOthersOfAPart;

/// Each value of another key: pattern: `^[a-c]\d?$`.
///
/// Schema: `#/components/schemas/Places/properties/o_pattern`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOPattern {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesOPattern {
    named(bool),
} }

/// Each value of another key: pattern: `^\s\S$`.
///
/// Schema: `#/components/schemas/Places/properties/o_pattern_of_space`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOPatternOfSpace {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesOPatternOfSpace {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_pattern_unchecked`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOPatternUnchecked {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOPatternUncheckedValue>,
}
setters! { PlacesOPatternUnchecked {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_pattern_unchecked/additionalProperties`
pub type PlacesOPatternUncheckedValue = PlacesAPatternUnchecked;
/// Schema: `#/components/schemas/Places/properties/o_pattern_unmatched`
pub type PlacesOPatternUnmatched = PlacesOAnnotated;

/// Schema: `#/components/schemas/Places/properties/o_patterns`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOPatterns {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOPatternsValue>,
}
setters! { PlacesOPatterns {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_patterns/additionalProperties`
pub type PlacesOPatternsValue = PlacesAPatterns;

/// Schema: `#/components/schemas/Places/properties/o_patterns_beside_names`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOPatternsBesideNames {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOPatternsBesideNamesValue>,
}
setters! { PlacesOPatternsBesideNames {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_patterns_beside_names/additionalProperties`
pub type PlacesOPatternsBesideNamesValue = PlacesAPatternsBesideNames;
/// Schema: `#/components/schemas/Places/properties/o_patterns_beside_names/additionalProperties/patternProperties/^ao`
pub type PlacesOPatternsBesideNamesValueAoValue = PlacesAPatternsBesideNamesAoValue;
/// Schema: `#/components/schemas/Places/properties/o_patterns_beside_names/additionalProperties/properties/ao`
pub type PlacesOPatternsBesideNamesValueAo = PlacesAPatternsBesideNamesAo;
/// Schema: `#/components/schemas/Places/properties/o_patterns_beside_names/additionalProperties/properties/ax`
pub type PlacesOPatternsBesideNamesValueAx = PlacesAAdditionalItemsItem;

/// Schema: `#/components/schemas/Places/properties/o_patterns_of_choices`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOPatternsOfChoices {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOPatternsOfChoicesValue>,
}
setters! { PlacesOPatternsOfChoices {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_patterns_of_choices/additionalProperties`
pub type PlacesOPatternsOfChoicesValue = PlacesAPatternsOfChoices;
/// Schema: `#/components/schemas/Places/properties/o_patterns_of_choices/additionalProperties/patternProperties/1$`
pub type PlacesOPatternsOfChoicesValue1Value = PlacesAPatternsOfChoices1Value;
/// Schema: `#/components/schemas/Places/properties/o_patterns_of_choices/additionalProperties/patternProperties/^x1`
pub type PlacesOPatternsOfChoicesValueX1Value = PlacesAPatternsOfChoicesX1Value;

/// Schema: `#/components/schemas/Places/properties/o_patterns_of_objects`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOPatternsOfObjects {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOPatternsOfObjectsValue>,
}
setters! { PlacesOPatternsOfObjects {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_patterns_of_objects/additionalProperties`
pub type PlacesOPatternsOfObjectsValue = PlacesAPatternsOfObjects;
/// Schema: `#/components/schemas/Places/properties/o_patterns_of_objects/additionalProperties/patternProperties/^a`
pub type PlacesOPatternsOfObjectsValueAValue = PlacesAPatternsOfObjectsAValue;
/// Schema: `#/components/schemas/Places/properties/o_patterns_of_objects/additionalProperties/patternProperties/b$`
pub type PlacesOPatternsOfObjectsValueBValue = PlacesAPatternsOfObjectsBValue;

/// Schema: `#/components/schemas/Places/properties/o_patterns_of_two_kinds`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOPatternsOfTwoKinds {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOPatternsOfTwoKindsValue>,
}
setters! { PlacesOPatternsOfTwoKinds {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_patterns_of_two_kinds/additionalProperties`
pub type PlacesOPatternsOfTwoKindsValue = PlacesAPatternsOfTwoKinds;
/// Schema: `#/components/schemas/Places/properties/o_positions_and_items`
pub type PlacesOPositionsAndItems = PlacesOAdditionalItems;
/// Schema: `#/components/schemas/Places/properties/o_positions_and_items/additionalProperties/items`
pub type PlacesOPositionsAndItemsValueItem = PlacesAAdditionalItemsItem;

/// Schema: `#/components/schemas/Places/properties/o_properties_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOPropertiesOnly {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOPropertiesOnlyValue>,
}
setters! { PlacesOPropertiesOnly {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_properties_only/additionalProperties`
pub type PlacesOPropertiesOnlyValue = PlacesAPropertiesOnly;

/// Each value of another key: at least 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/o_ref_alone`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesORefAlone {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, MinLength>,
}
setters! { PlacesORefAlone {
    named(bool),
} }

/// Each value of another key: 2 to 3 characters.
///
/// Schema: `#/components/schemas/Places/properties/o_ref_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesORefBounded {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, MinLength>,
}
setters! { PlacesORefBounded {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_required`
pub type PlacesORequired = PlacesOAllRequired;
/// Schema: `#/components/schemas/Places/properties/o_required/additionalProperties`
pub type PlacesORequiredValue = PlacesAAllRequired;

/// Schema: `#/components/schemas/Places/properties/o_required_by_pattern`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesORequiredByPattern {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesORequiredByPatternValue>,
}
setters! { PlacesORequiredByPattern {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_required_by_pattern/additionalProperties`
pub type PlacesORequiredByPatternValue = PlacesARequiredByPattern;

/// Schema: `#/components/schemas/Places/properties/o_rules_of_branches`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesORulesOfBranches {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesORulesOfBranchesValue>,
}
setters! { PlacesORulesOfBranches {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_rules_of_branches/additionalProperties`
pub type PlacesORulesOfBranchesValue = PlacesARulesOfBranches;
/// Schema: `#/components/schemas/Places/properties/o_rules_of_branches/additionalProperties/oneOf/Object`
pub type PlacesORulesOfBranchesValueObject = PlacesARulesOfBranchesObject;
/// Schema: `#/components/schemas/Places/properties/o_rules_of_branches/additionalProperties/oneOf/w`
pub type PlacesORulesOfBranchesValueW = PlacesARulesOfBranchesW;

/// Each value of another key: at most 2 items.
///
/// Schema: `#/components/schemas/Places/properties/o_shorter_tuple`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOShorterTuple {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<PlacesOShorterTupleValueItem>>,
}
setters! { PlacesOShorterTuple {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_shorter_tuple/additionalProperties/items`
pub type PlacesOShorterTupleValueItem = PlacesAAdditionalItemsItem;

/// Each value of another key: 2 to 3 characters.
///
/// Schema: `#/components/schemas/Places/properties/o_text_all_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOTextAllOf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesOTextAllOf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_text_any_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOTextAnyOf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesOTextAnyOf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_text_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOTextConst {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOTextConstValue>,
}
setters! { PlacesOTextConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_text_const/additionalProperties`
pub type PlacesOTextConstValue = PlacesATextConst;

/// Schema: `#/components/schemas/Places/properties/o_text_enum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOTextEnum {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOTextEnumValue>,
}
setters! { PlacesOTextEnum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_text_enum/additionalProperties`
pub type PlacesOTextEnumValue = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/o_text_enum_of_branches`
pub type PlacesOTextEnumOfBranches = PlacesOTextEnum;
/// Schema: `#/components/schemas/Places/properties/o_text_enum_of_branches/additionalProperties`
pub type PlacesOTextEnumOfBranchesValue = PlacesATextEnum;

/// Schema: `#/components/schemas/Places/properties/o_text_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOTextIf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesOTextIf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_text_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOTextNot {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesOTextNot {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_text_one_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOTextOneOf {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, String>,
}
setters! { PlacesOTextOneOf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_then_only`
pub type PlacesOThenOnly = PlacesOAnnotated;

/// Each value of another key: item 0: at most 1 character, item 1: allowed: at least 1.
///
/// Schema: `#/components/schemas/Places/properties/o_tuple`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOTuple {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, (String, i64)>,
}
setters! { PlacesOTuple {
    named(bool),
} }

/// Each value of another key: no item twice.
///
/// Schema: `#/components/schemas/Places/properties/o_tuple_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOTupleBounded {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, (i64, i64)>,
}
setters! { PlacesOTupleBounded {
    named(bool),
} }

/// Each value of another key: item 0: at least 1 character.
///
/// Schema: `#/components/schemas/Places/properties/o_tuple_of_itself`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOTupleOfItself {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, (String, OrNull<TupleOfItself>)>,
}
setters! { PlacesOTupleOfItself {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_unevaluated`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOUnevaluated {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOUnevaluatedValue>,
}
setters! { PlacesOUnevaluated {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_unevaluated/additionalProperties`
pub type PlacesOUnevaluatedValue = PlacesAUnevaluated;

/// Schema: `#/components/schemas/Places/properties/o_unevaluated_closed`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOUnevaluatedClosed {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOUnevaluatedClosedValue>,
}
setters! { PlacesOUnevaluatedClosed {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_unevaluated_closed/additionalProperties`
pub type PlacesOUnevaluatedClosedValue = PlacesAUnevaluatedClosed;
/// Schema: `#/components/schemas/Places/properties/o_unevaluated_items`
pub type PlacesOUnevaluatedItems = PlacesOContainsKind;

/// Schema: `#/components/schemas/Places/properties/o_unevaluated_of_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOUnevaluatedOfItems {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<String>>,
}
setters! { PlacesOUnevaluatedOfItems {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_unevaluated_open`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOUnevaluatedOpen {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, PlacesOUnevaluatedOpenValue>,
}
setters! { PlacesOUnevaluatedOpen {
    named(bool),
} }

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Places/properties/o_unevaluated_open/additionalProperties`
pub type PlacesOUnevaluatedOpenValue = PlacesAUnevaluatedOpen;

/// Each value of another key: no item twice.
///
/// Schema: `#/components/schemas/Places/properties/o_unique_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOUniqueItems {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, Vec<Json>>,
}
setters! { PlacesOUniqueItems {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_unsigned`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOUnsigned {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, u64>,
}
setters! { PlacesOUnsigned {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/o_within_integers`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesOWithinIntegers {
    pub named: Option<bool>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { PlacesOWithinIntegers {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/p_additional`
pub type PlacesPAdditional = PlacesAAdditional;
/// Schema: `#/components/schemas/Places/properties/p_additional_items/items`
pub type PlacesPAdditionalItemsItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/p_additional_untyped`
pub type PlacesPAdditionalUntyped = PlacesAAdditionalUntyped;
/// Schema: `#/components/schemas/Places/properties/p_all_bounds`
pub type PlacesPAllBounds = PlacesAAllBounds;

/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/Places/properties/p_all_not`
pub type PlacesPAllNot = PlacesAAllNot;

/// Schema: `#/components/schemas/Places/properties/p_all_required`
pub type PlacesPAllRequired = PlacesAAllRequired;
/// Schema: `#/components/schemas/Places/properties/p_any_bounds_or_keys`
pub type PlacesPAnyBoundsOrKeys = PlacesAAnyBoundsOrKeys;
/// Schema: `#/components/schemas/Places/properties/p_any_group`
pub type PlacesPAnyGroup = PlacesAAnyGroup;
/// Schema: `#/components/schemas/Places/properties/p_closed`
pub type PlacesPClosed = PlacesAClosed;
/// Schema: `#/components/schemas/Places/properties/p_closed_beside_choice`
pub type PlacesPClosedBesideChoice = PlacesIClosedBesideChoiceItem;
/// Schema: `#/components/schemas/Places/properties/p_closed_beside_choice/oneOf/a`
pub type PlacesPClosedBesideChoiceA = PlacesAClosedBesideChoiceA;
/// Schema: `#/components/schemas/Places/properties/p_closed_beside_choice/oneOf/b`
pub type PlacesPClosedBesideChoiceB = PlacesAClosedBesideChoiceB;

/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/Places/properties/p_dependent_false`
pub type PlacesPDependentFalse = PlacesADependentFalse;

/// Schema: `#/components/schemas/Places/properties/p_dependent_required`
pub type PlacesPDependentRequired = PlacesADependentRequired;
/// Schema: `#/components/schemas/Places/properties/p_dependent_requires`
pub type PlacesPDependentRequires = PlacesADependentRequires;

/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/Places/properties/p_dependent_schemas`
pub type PlacesPDependentSchemas = PlacesADependentSchemas;

/// Schema: `#/components/schemas/Places/properties/p_enum_bounded`
pub type PlacesPEnumBounded = PlacesAEnumBounded;

/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/Places/properties/p_enum_not`
pub type PlacesPEnumNot = PlacesAEnumNot;

/// Schema: `#/components/schemas/Places/properties/p_inner_constants`
pub type PlacesPInnerConstants = PlacesAInnerConstants;
/// Schema: `#/components/schemas/Places/properties/p_inner_constants/oneOf/x`
pub type PlacesPInnerConstantsX = PlacesAInnerConstantsX;
/// Schema: `#/components/schemas/Places/properties/p_inner_constants/oneOf/x/properties/meta`
pub type PlacesPInnerConstantsXMeta = PlacesAInnerConstantsXMeta;
/// Schema: `#/components/schemas/Places/properties/p_inner_constants/oneOf/y`
pub type PlacesPInnerConstantsY = PlacesAInnerConstantsY;
/// Schema: `#/components/schemas/Places/properties/p_inner_constants/oneOf/y/properties/meta`
pub type PlacesPInnerConstantsYMeta = PlacesAInnerConstantsYMeta;
/// Schema: `#/components/schemas/Places/properties/p_integers_bounded`
pub type PlacesPIntegersBounded = PlacesAIntegersBounded;
/// Schema: `#/components/schemas/Places/properties/p_integers_listed_twice`
pub type PlacesPIntegersListedTwice = PlacesAIntegersListedTwice;
/// Schema: `#/components/schemas/Places/properties/p_kinds`
pub type PlacesPKinds = PlacesIKindsItem;
/// Schema: `#/components/schemas/Places/properties/p_kinds_of_a_key`
pub type PlacesPKindsOfAKey = PlacesAKindsOfAKey;
/// Schema: `#/components/schemas/Places/properties/p_kinds_of_a_key/oneOf/data list`
pub type PlacesPKindsOfAKeyDataList = PlacesAKindsOfAKeyDataList;
/// Schema: `#/components/schemas/Places/properties/p_kinds_of_a_key/oneOf/data null`
pub type PlacesPKindsOfAKeyDataNull = PlacesAKindsOfAKeyDataNull;
/// Schema: `#/components/schemas/Places/properties/p_kinds_of_a_key/oneOf/next`
pub type PlacesPKindsOfAKeyNext = PlacesAKindsOfAKeyNext;
/// Schema: `#/components/schemas/Places/properties/p_map_required`
pub type PlacesPMapRequired = PlacesAMapRequired;
/// Schema: `#/components/schemas/Places/properties/p_min_properties`
pub type PlacesPMinProperties = PlacesAMinProperties;
/// Schema: `#/components/schemas/Places/properties/p_mixed_rules`
pub type PlacesPMixedRules = PlacesAMixedRules;

/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/Places/properties/p_names_not`
pub type PlacesPNamesNot = PlacesANamesNot;

/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/Places/properties/p_not_itself`
pub type PlacesPNotItself = PlacesANotItself;

/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/Places/properties/p_object_if`
pub type PlacesPObjectIf = PlacesAObjectIf;

/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/Places/properties/p_object_not`
pub type PlacesPObjectNot = PlacesAObjectNot;

/// Schema: `#/components/schemas/Places/properties/p_one_group`
pub type PlacesPOneGroup = PlacesAOneGroup;
/// Schema: `#/components/schemas/Places/properties/p_one_maps/additionalProperties`
pub type PlacesPOneMapsValue = PlacesAOneMapsValue;
/// Schema: `#/components/schemas/Places/properties/p_others_of_a_part`
pub type PlacesPOthersOfAPart = PlacesAOthersOfAPart;
/// Schema: `#/components/schemas/Places/properties/p_pattern_unchecked`
pub type PlacesPPatternUnchecked = PlacesAPatternUnchecked;
/// Schema: `#/components/schemas/Places/properties/p_patterns`
pub type PlacesPPatterns = PlacesAPatterns;
/// Schema: `#/components/schemas/Places/properties/p_patterns_beside_names`
pub type PlacesPPatternsBesideNames = PlacesAPatternsBesideNames;
/// Schema: `#/components/schemas/Places/properties/p_patterns_beside_names/patternProperties/^ao`
pub type PlacesPPatternsBesideNamesAoValue = PlacesAPatternsBesideNamesAoValue;
/// Schema: `#/components/schemas/Places/properties/p_patterns_beside_names/properties/ao`
pub type PlacesPPatternsBesideNamesAo = PlacesAPatternsBesideNamesAo;
/// Schema: `#/components/schemas/Places/properties/p_patterns_beside_names/properties/ax`
pub type PlacesPPatternsBesideNamesAx = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/p_patterns_of_choices`
pub type PlacesPPatternsOfChoices = PlacesAPatternsOfChoices;
/// Schema: `#/components/schemas/Places/properties/p_patterns_of_choices/patternProperties/1$`
pub type PlacesPPatternsOfChoices1Value = PlacesAPatternsOfChoices1Value;
/// Schema: `#/components/schemas/Places/properties/p_patterns_of_choices/patternProperties/^x1`
pub type PlacesPPatternsOfChoicesX1Value = PlacesAPatternsOfChoicesX1Value;
/// Schema: `#/components/schemas/Places/properties/p_patterns_of_objects`
pub type PlacesPPatternsOfObjects = PlacesAPatternsOfObjects;
/// Schema: `#/components/schemas/Places/properties/p_patterns_of_objects/patternProperties/^a`
pub type PlacesPPatternsOfObjectsAValue = PlacesAPatternsOfObjectsAValue;
/// Schema: `#/components/schemas/Places/properties/p_patterns_of_objects/patternProperties/b$`
pub type PlacesPPatternsOfObjectsBValue = PlacesAPatternsOfObjectsBValue;
/// Schema: `#/components/schemas/Places/properties/p_patterns_of_two_kinds`
pub type PlacesPPatternsOfTwoKinds = PlacesAPatternsOfTwoKinds;
/// Schema: `#/components/schemas/Places/properties/p_positions_and_items/items`
pub type PlacesPPositionsAndItemsItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/p_properties_only`
pub type PlacesPPropertiesOnly = PlacesAPropertiesOnly;
/// Schema: `#/components/schemas/Places/properties/p_required`
pub type PlacesPRequired = PlacesAAllRequired;
/// Schema: `#/components/schemas/Places/properties/p_required_by_pattern`
pub type PlacesPRequiredByPattern = PlacesARequiredByPattern;
/// Schema: `#/components/schemas/Places/properties/p_rules_of_branches`
pub type PlacesPRulesOfBranches = PlacesARulesOfBranches;
/// Schema: `#/components/schemas/Places/properties/p_rules_of_branches/oneOf/Object`
pub type PlacesPRulesOfBranchesObject = PlacesARulesOfBranchesObject;
/// Schema: `#/components/schemas/Places/properties/p_rules_of_branches/oneOf/w`
pub type PlacesPRulesOfBranchesW = PlacesARulesOfBranchesW;
/// Schema: `#/components/schemas/Places/properties/p_shorter_tuple/items`
pub type PlacesPShorterTupleItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/Places/properties/p_text_const`
pub type PlacesPTextConst = PlacesATextConst;
/// Schema: `#/components/schemas/Places/properties/p_text_enum`
pub type PlacesPTextEnum = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/p_text_enum_of_branches`
pub type PlacesPTextEnumOfBranches = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/p_unevaluated`
pub type PlacesPUnevaluated = PlacesAUnevaluated;
/// Schema: `#/components/schemas/Places/properties/p_unevaluated_closed`
pub type PlacesPUnevaluatedClosed = PlacesAUnevaluatedClosed;

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Places/properties/p_unevaluated_open`
pub type PlacesPUnevaluatedOpen = PlacesAUnevaluatedOpen;

/// Schema: `#/components/schemas/Places/properties/q_additional`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAdditional {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQAdditionalYValue>,
    pub other: Other,
}
setters! { PlacesQAdditional {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_additional/patternProperties/^y`
pub type PlacesQAdditionalYValue = PlacesAAdditional;

/// Schema: `#/components/schemas/Places/properties/q_additional_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAdditionalItems {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<PlacesQAdditionalItemsYValueItem>>,
    pub other: Other,
}
setters! { PlacesQAdditionalItems {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_additional_items/patternProperties/^y/items`
pub type PlacesQAdditionalItemsYValueItem = PlacesAAdditionalItemsItem;

/// Schema: `#/components/schemas/Places/properties/q_additional_items_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAdditionalItemsOnly {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQAdditionalItemsOnly {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_additional_untyped`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAdditionalUntyped {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQAdditionalUntypedYValue>,
    pub other: Other,
}
setters! { PlacesQAdditionalUntyped {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_additional_untyped/patternProperties/^y`
pub type PlacesQAdditionalUntypedYValue = PlacesAAdditionalUntyped;

/// Schema: `#/components/schemas/Places/properties/q_all_bounds`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAllBounds {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQAllBoundsYValue>,
    pub other: Other,
}
setters! { PlacesQAllBounds {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_all_bounds/patternProperties/^y`
pub type PlacesQAllBoundsYValue = PlacesAAllBounds;

/// Schema: `#/components/schemas/Places/properties/q_all_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAllNot {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQAllNotYValue>,
    pub other: Other,
}
setters! { PlacesQAllNot {
    named(bool),
} }

/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/Places/properties/q_all_not/patternProperties/^y`
pub type PlacesQAllNotYValue = PlacesAAllNot;

/// Schema: `#/components/schemas/Places/properties/q_all_required`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAllRequired {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQAllRequiredYValue>,
    pub other: Other,
}
setters! { PlacesQAllRequired {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_all_required/patternProperties/^y`
pub type PlacesQAllRequiredYValue = PlacesAAllRequired;

/// Schema: `#/components/schemas/Places/properties/q_annotated`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAnnotated {
    pub named: Option<bool>,
    /// T
    ///
    /// d
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQAnnotated {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_any_booleans`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAnyBooleans {
    pub named: Option<bool>,
    /// Each form of it has rules of its own.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, bool>,
    pub other: Other,
}
setters! { PlacesQAnyBooleans {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_any_bounds_or_keys`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAnyBoundsOrKeys {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQAnyBoundsOrKeysYValue>,
    pub other: Other,
}
setters! { PlacesQAnyBoundsOrKeys {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_any_bounds_or_keys/patternProperties/^y`
pub type PlacesQAnyBoundsOrKeysYValue = PlacesAAnyBoundsOrKeys;

/// Schema: `#/components/schemas/Places/properties/q_any_contains`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAnyContains {
    pub named: Option<bool>,
    /// `contains`: `{"required":["k"],"type":"object"}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<Json>>,
    pub other: Other,
}
setters! { PlacesQAnyContains {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_any_group`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAnyGroup {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQAnyGroupYValue>,
    pub other: Other,
}
setters! { PlacesQAnyGroup {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_any_group/patternProperties/^y`
pub type PlacesQAnyGroupYValue = PlacesAAnyGroup;

/// Schema: `#/components/schemas/Places/properties/q_any_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAnyNot {
    pub named: Option<bool>,
    /// `not`: `{"type":["string","null"]}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Json>,
    pub other: Other,
}
setters! { PlacesQAnyNot {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_any_numbers`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAnyNumbers {
    pub named: Option<bool>,
    /// Each form of it has rules of its own.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, i64>,
    pub other: Other,
}
setters! { PlacesQAnyNumbers {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_anything`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQAnything {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Json>,
    pub other: Other,
}
setters! { PlacesQAnything {
    named(bool),
} }

/// Each value of a key like `^y`: allowed: at least 1e+300.
///
/// Schema: `#/components/schemas/Places/properties/q_beyond_integers`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQBeyondIntegers {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, u64>,
    pub other: Other,
}
setters! { PlacesQBeyondIntegers {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_boolean_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQBooleanConst {
    pub named: Option<bool>,
    /// Always `true`.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, bool>,
    pub other: Other,
}
setters! { PlacesQBooleanConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_boolean_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQBooleanNot {
    pub named: Option<bool>,
    /// `not`: `{"const":true}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, bool>,
    pub other: Other,
}
setters! { PlacesQBooleanNot {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_closed`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQClosed {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQClosedYValue>,
    pub other: Other,
}
setters! { PlacesQClosed {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_closed/patternProperties/^y`
pub type PlacesQClosedYValue = PlacesAClosed;

/// Schema: `#/components/schemas/Places/properties/q_closed_beside_choice`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQClosedBesideChoice {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQClosedBesideChoiceYValue>,
    pub other: Other,
}
setters! { PlacesQClosedBesideChoice {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_closed_beside_choice/patternProperties/^y`
pub type PlacesQClosedBesideChoiceYValue = PlacesIClosedBesideChoiceItem;
/// Schema: `#/components/schemas/Places/properties/q_closed_beside_choice/patternProperties/^y/oneOf/a`
pub type PlacesQClosedBesideChoiceYValueA = PlacesAClosedBesideChoiceA;
/// Schema: `#/components/schemas/Places/properties/q_closed_beside_choice/patternProperties/^y/oneOf/b`
pub type PlacesQClosedBesideChoiceYValueB = PlacesAClosedBesideChoiceB;

/// Schema: `#/components/schemas/Places/properties/q_contains`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQContains {
    pub named: Option<bool>,
    /// `contains`: `{"minimum":10}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQContains {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_contains_any_number`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQContainsAnyNumber {
    pub named: Option<bool>,
    /// `contains`: `{"const":1}`
    ///
    /// `minContains`: `0`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQContainsAnyNumber {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_contains_counted`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQContainsCounted {
    pub named: Option<bool>,
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `3`
    ///
    /// `minContains`: `2`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQContainsCounted {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_contains_format`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQContainsFormat {
    pub named: Option<bool>,
    /// `contains`: `{"format":"date","type":"string"}`
    ///
    /// `maxContains`: `1`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<Json>>,
    pub other: Other,
}
setters! { PlacesQContainsFormat {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_contains_kind`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQContainsKind {
    pub named: Option<bool>,
    /// `contains`: `{"type":"string"}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<Json>>,
    pub other: Other,
}
setters! { PlacesQContainsKind {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_contains_none`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQContainsNone {
    pub named: Option<bool>,
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `1`
    ///
    /// `minContains`: `0`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQContainsNone {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_content_schema`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQContentSchema {
    pub named: Option<bool>,
    /// `contentSchema`: `{"type":"object"}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQContentSchema {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_dependent_false`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQDependentFalse {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQDependentFalseYValue>,
    pub other: Other,
}
setters! { PlacesQDependentFalse {
    named(bool),
} }

/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/Places/properties/q_dependent_false/patternProperties/^y`
pub type PlacesQDependentFalseYValue = PlacesADependentFalse;

/// Schema: `#/components/schemas/Places/properties/q_dependent_required`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQDependentRequired {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQDependentRequiredYValue>,
    pub other: Other,
}
setters! { PlacesQDependentRequired {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_dependent_required/patternProperties/^y`
pub type PlacesQDependentRequiredYValue = PlacesADependentRequired;

/// Schema: `#/components/schemas/Places/properties/q_dependent_requires`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQDependentRequires {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQDependentRequiresYValue>,
    pub other: Other,
}
setters! { PlacesQDependentRequires {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_dependent_requires/patternProperties/^y`
pub type PlacesQDependentRequiresYValue = PlacesADependentRequires;

/// Schema: `#/components/schemas/Places/properties/q_dependent_schemas`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQDependentSchemas {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQDependentSchemasYValue>,
    pub other: Other,
}
setters! { PlacesQDependentSchemas {
    named(bool),
} }

/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/Places/properties/q_dependent_schemas/patternProperties/^y`
pub type PlacesQDependentSchemasYValue = PlacesADependentSchemas;

/// Schema: `#/components/schemas/Places/properties/q_dynamic_ref`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQDynamicRef {
    pub named: Option<bool>,
    /// `$dynamicRef`: `"#node"`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Json>,
    pub other: Other,
}
setters! { PlacesQDynamicRef {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_else_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQElseOnly {
    pub named: Option<bool>,
    /// `else`: `{"minLength":3}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQElseOnly {
    named(bool),
} }

/// Each value of a key like `^y`: at most 8 characters.
///
/// Schema: `#/components/schemas/Places/properties/q_encoded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQEncoded {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Base64>,
    pub other: Other,
}
setters! { PlacesQEncoded {
    named(bool),
} }

/// Each value of a key like `^y`: at least 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/q_enum_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQEnumBounded {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQEnumBoundedYValue>,
    pub other: Other,
}
setters! { PlacesQEnumBounded {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_enum_bounded/patternProperties/^y`
pub type PlacesQEnumBoundedYValue = PlacesAEnumBounded;

/// Schema: `#/components/schemas/Places/properties/q_enum_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQEnumNot {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQEnumNotYValue>,
    pub other: Other,
}
setters! { PlacesQEnumNot {
    named(bool),
} }

/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/Places/properties/q_enum_not/patternProperties/^y`
pub type PlacesQEnumNotYValue = PlacesAEnumNot;

/// Each value of a key like `^y`: allowed: less than 3.
///
/// Schema: `#/components/schemas/Places/properties/q_exclusive_maximum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQExclusiveMaximum {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, f64>,
    pub other: Other,
}
setters! { PlacesQExclusiveMaximum {
    named(bool),
} }

/// Each value of a key like `^y`: allowed: more than 1.5.
///
/// Schema: `#/components/schemas/Places/properties/q_exclusive_minimum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQExclusiveMinimum {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, f64>,
    pub other: Other,
}
setters! { PlacesQExclusiveMinimum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_false_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQFalseConst {
    pub named: Option<bool>,
    /// Always `false`.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, bool>,
    pub other: Other,
}
setters! { PlacesQFalseConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_format_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQFormatOnly {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, DateTime>,
    pub other: Other,
}
setters! { PlacesQFormatOnly {
    named(bool),
} }

/// Each value of a key like `^y`: allowed: 2 to 4.
///
/// Schema: `#/components/schemas/Places/properties/q_fraction_of_integer`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQFractionOfInteger {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, i64>,
    pub other: Other,
}
setters! { PlacesQFractionOfInteger {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_if_format`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQIfFormat {
    pub named: Option<bool>,
    /// `if`: `{"format":"date"}`
    ///
    /// `then`: `{"minLength":2}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQIfFormat {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_if_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQIfOnly {
    pub named: Option<bool>,
    /// `if`: `{"minLength":3}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQIfOnly {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_inner_constants`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQInnerConstants {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQInnerConstantsYValue>,
    pub other: Other,
}
setters! { PlacesQInnerConstants {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_inner_constants/patternProperties/^y`
pub type PlacesQInnerConstantsYValue = PlacesAInnerConstants;
/// Schema: `#/components/schemas/Places/properties/q_inner_constants/patternProperties/^y/oneOf/x`
pub type PlacesQInnerConstantsYValueX = PlacesAInnerConstantsX;
/// Schema: `#/components/schemas/Places/properties/q_inner_constants/patternProperties/^y/oneOf/x/properties/meta`
pub type PlacesQInnerConstantsYValueXMeta = PlacesAInnerConstantsXMeta;
/// Schema: `#/components/schemas/Places/properties/q_inner_constants/patternProperties/^y/oneOf/y`
pub type PlacesQInnerConstantsYValueY = PlacesAInnerConstantsY;
/// Schema: `#/components/schemas/Places/properties/q_inner_constants/patternProperties/^y/oneOf/y/properties/meta`
pub type PlacesQInnerConstantsYValueYMeta = PlacesAInnerConstantsYMeta;

/// Schema: `#/components/schemas/Places/properties/q_integer_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQIntegerNot {
    pub named: Option<bool>,
    /// `not`: `{"multipleOf":2}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, i64>,
    pub other: Other,
}
setters! { PlacesQIntegerNot {
    named(bool),
} }

/// Each value of a key like `^y`: allowed: at least 2.
///
/// Schema: `#/components/schemas/Places/properties/q_integers_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQIntegersBounded {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQIntegersBoundedYValue>,
    pub other: Other,
}
setters! { PlacesQIntegersBounded {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_integers_bounded/patternProperties/^y`
pub type PlacesQIntegersBoundedYValue = PlacesAIntegersBounded;

/// Schema: `#/components/schemas/Places/properties/q_integers_listed_twice`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQIntegersListedTwice {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQIntegersListedTwiceYValue>,
    pub other: Other,
}
setters! { PlacesQIntegersListedTwice {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_integers_listed_twice/patternProperties/^y`
pub type PlacesQIntegersListedTwiceYValue = PlacesAIntegersListedTwice;

/// Each value of a key like `^y`: each: allowed: at most 5.
///
/// Schema: `#/components/schemas/Places/properties/q_items_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQItemsBounded {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQItemsBounded {
    named(bool),
} }

/// Each value of a key like `^y`: at most 0 items.
///
/// Schema: `#/components/schemas/Places/properties/q_items_false`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQItemsFalse {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<Json>>,
    pub other: Other,
}
setters! { PlacesQItemsFalse {
    named(bool),
} }

/// Each value of a key like `^y`: each: allowed: at least 3.
///
/// Schema: `#/components/schemas/Places/properties/q_items_of_two`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQItemsOfTwo {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQItemsOfTwo {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_kinds`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQKinds {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQKindsYValue>,
    pub other: Other,
}
setters! { PlacesQKinds {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_kinds/patternProperties/^y`
pub type PlacesQKindsYValue = PlacesIKindsItem;

/// Schema: `#/components/schemas/Places/properties/q_kinds_of_a_key`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQKindsOfAKey {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQKindsOfAKeyYValue>,
    pub other: Other,
}
setters! { PlacesQKindsOfAKey {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_kinds_of_a_key/patternProperties/^y`
pub type PlacesQKindsOfAKeyYValue = PlacesAKindsOfAKey;
/// Schema: `#/components/schemas/Places/properties/q_kinds_of_a_key/patternProperties/^y/oneOf/data list`
pub type PlacesQKindsOfAKeyYValueDataList = PlacesAKindsOfAKeyDataList;
/// Schema: `#/components/schemas/Places/properties/q_kinds_of_a_key/patternProperties/^y/oneOf/data null`
pub type PlacesQKindsOfAKeyYValueDataNull = PlacesAKindsOfAKeyDataNull;
/// Schema: `#/components/schemas/Places/properties/q_kinds_of_a_key/patternProperties/^y/oneOf/next`
pub type PlacesQKindsOfAKeyYValueNext = PlacesAKindsOfAKeyNext;

/// Schema: `#/components/schemas/Places/properties/q_list_any_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQListAnyOf {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQListAnyOf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_list_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQListConst {
    pub named: Option<bool>,
    /// One of `[1,"two"]`.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<Json>>,
    pub other: Other,
}
setters! { PlacesQListConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_list_enum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQListEnum {
    pub named: Option<bool>,
    /// One of `[1]`, `[1,2]`.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<Json>>,
    pub other: Other,
}
setters! { PlacesQListEnum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_list_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQListIf {
    pub named: Option<bool>,
    /// `if`: `{"minItems":2}`
    ///
    /// `then`: `{"uniqueItems":true}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQListIf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_list_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQListNot {
    pub named: Option<bool>,
    /// `not`: `{"maxItems":0}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQListNot {
    named(bool),
} }

/// Each value of a key like `^y`: at most 2 items, each: at most 2 items.
///
/// Schema: `#/components/schemas/Places/properties/q_list_of_itself`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQListOfItself {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<ListOfItself>>,
    pub other: Other,
}
setters! { PlacesQListOfItself {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_map_any_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMapAnyOf {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, i64>>,
    pub other: Other,
}
setters! { PlacesQMapAnyOf {
    named(bool),
} }

/// Each value of a key like `^y`: with `a`, `b` must be given.
///
/// Schema: `#/components/schemas/Places/properties/q_map_dependent`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMapDependent {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, i64>>,
    pub other: Other,
}
setters! { PlacesQMapDependent {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_map_dependent_required`
pub type PlacesQMapDependentRequired = PlacesQMapDependent;

/// Schema: `#/components/schemas/Places/properties/q_map_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMapIf {
    pub named: Option<bool>,
    /// `if`: `{"required":["a"]}`
    ///
    /// `then`: `{"required":["b"]}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, i64>>,
    pub other: Other,
}
setters! { PlacesQMapIf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_map_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMapNot {
    pub named: Option<bool>,
    /// `not`: `{"required":["x"]}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, i64>>,
    pub other: Other,
}
setters! { PlacesQMapNot {
    named(bool),
} }

/// Each value of a key like `^y`: at most 1 key, each: at most 1 key.
///
/// Schema: `#/components/schemas/Places/properties/q_map_of_itself`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMapOfItself {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, MapOfItself>>,
    pub other: Other,
}
setters! { PlacesQMapOfItself {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_map_required`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMapRequired {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQMapRequiredYValue>,
    pub other: Other,
}
setters! { PlacesQMapRequired {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_map_required/patternProperties/^y`
pub type PlacesQMapRequiredYValue = PlacesAMapRequired;

/// Schema: `#/components/schemas/Places/properties/q_max_contains_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMaxContainsOnly {
    pub named: Option<bool>,
    /// `maxContains`: `2`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQMaxContainsOnly {
    named(bool),
} }

/// Each value of a key like `^y`: at most 1 item.
///
/// Schema: `#/components/schemas/Places/properties/q_max_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMaxItems {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<String>>,
    pub other: Other,
}
setters! { PlacesQMaxItems {
    named(bool),
} }

/// Each value of a key like `^y`: at most 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/q_max_length`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMaxLength {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQMaxLength {
    named(bool),
} }

/// Each value of a key like `^y`: at most 1 key.
///
/// Schema: `#/components/schemas/Places/properties/q_max_properties`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMaxProperties {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, i64>>,
    pub other: Other,
}
setters! { PlacesQMaxProperties {
    named(bool),
} }

/// Each value of a key like `^y`: allowed: at most 3.
///
/// Schema: `#/components/schemas/Places/properties/q_maximum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMaximum {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, i64>,
    pub other: Other,
}
setters! { PlacesQMaximum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_min_contains_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMinContainsOnly {
    pub named: Option<bool>,
    /// `minContains`: `2`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQMinContainsOnly {
    named(bool),
} }

/// Each value of a key like `^y`: at least 2 items.
///
/// Schema: `#/components/schemas/Places/properties/q_min_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMinItems {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQMinItems {
    named(bool),
} }

/// Each value of a key like `^y`: at least 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/q_min_length`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMinLength {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQMinLength {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_min_properties`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMinProperties {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQMinPropertiesYValue>,
    pub other: Other,
}
setters! { PlacesQMinProperties {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_min_properties/patternProperties/^y`
pub type PlacesQMinPropertiesYValue = PlacesAMinProperties;

/// Each value of a key like `^y`: allowed: at least 3.
///
/// Schema: `#/components/schemas/Places/properties/q_minimum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMinimum {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, i64>,
    pub other: Other,
}
setters! { PlacesQMinimum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_mixed_rules`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMixedRules {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQMixedRulesYValue>,
    pub other: Other,
}
setters! { PlacesQMixedRules {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_mixed_rules/patternProperties/^y`
pub type PlacesQMixedRulesYValue = PlacesAMixedRules;

/// Each value of a key like `^y`: a multiple of 0.01.
///
/// Schema: `#/components/schemas/Places/properties/q_multiple_of_fraction`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMultipleOfFraction {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, f64>,
    pub other: Other,
}
setters! { PlacesQMultipleOfFraction {
    named(bool),
} }

/// Each value of a key like `^y`: a multiple of 3.
///
/// Schema: `#/components/schemas/Places/properties/q_multiple_of_integer`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQMultipleOfInteger {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, i64>,
    pub other: Other,
}
setters! { PlacesQMultipleOfInteger {
    named(bool),
} }

/// Each value of a key like `^y`: each key: at most 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/q_names_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNamesBounded {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, i64>>,
    pub other: Other,
}
setters! { PlacesQNamesBounded {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_names_choice`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNamesChoice {
    pub named: Option<bool>,
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, Json>>,
    pub other: Other,
}
setters! { PlacesQNamesChoice {
    named(bool),
} }

/// Each value of a key like `^y`: each key: pattern: `^(?:a)$`.
///
/// Schema: `#/components/schemas/Places/properties/q_names_enum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNamesEnum {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, i64>>,
    pub other: Other,
}
setters! { PlacesQNamesEnum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_names_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNamesNot {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQNamesNotYValue>,
    pub other: Other,
}
setters! { PlacesQNamesNot {
    named(bool),
} }

/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/Places/properties/q_names_not/patternProperties/^y`
pub type PlacesQNamesNotYValue = PlacesANamesNot;

/// Schema: `#/components/schemas/Places/properties/q_names_of_no_text`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNamesOfNoText {
    pub named: Option<bool>,
    /// `propertyNames`: `{"type":"integer"}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, Json>>,
    pub other: Other,
}
setters! { PlacesQNamesOfNoText {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_not_format`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNotFormat {
    pub named: Option<bool>,
    /// `not`: `{"format":"date"}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQNotFormat {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_not_itself`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNotItself {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQNotItselfYValue>,
    pub other: Other,
}
setters! { PlacesQNotItself {
    named(bool),
} }

/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/Places/properties/q_not_itself/patternProperties/^y`
pub type PlacesQNotItselfYValue = PlacesANotItself;

/// Schema: `#/components/schemas/Places/properties/q_not_nothing`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNotNothing {
    pub named: Option<bool>,
    /// `not`: `{"not":{"const":"a"}}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQNotNothing {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_null_of_a_part`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNullOfAPart {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, OrNull<String>>,
    pub other: Other,
}
setters! { PlacesQNullOfAPart {
    named(bool),
} }

/// Each value of a key like `^y`: at least 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/q_nullable`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNullable {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, OrNull<String>>,
    pub other: Other,
}
setters! { PlacesQNullable {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_nullable_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNullableNot {
    pub named: Option<bool>,
    /// `not`: `{"const":0}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, OrNull<i64>>,
    pub other: Other,
}
setters! { PlacesQNullableNot {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_number_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNumberConst {
    pub named: Option<bool>,
    /// One of `1.5`.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, f64>,
    pub other: Other,
}
setters! { PlacesQNumberConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_number_consts`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNumberConsts {
    pub named: Option<bool>,
    /// Each form of it has rules of its own.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, f64>,
    pub other: Other,
}
setters! { PlacesQNumberConsts {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_number_enum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNumberEnum {
    pub named: Option<bool>,
    /// One of `0.5`, `1.5`.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, f64>,
    pub other: Other,
}
setters! { PlacesQNumberEnum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_number_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNumberIf {
    pub named: Option<bool>,
    /// `if`: `{"minimum":100}`
    ///
    /// `then`: `{"multipleOf":10}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, f64>,
    pub other: Other,
}
setters! { PlacesQNumberIf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_number_one_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQNumberOneOf {
    pub named: Option<bool>,
    /// Each form of it has rules of its own.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, i64>,
    pub other: Other,
}
setters! { PlacesQNumberOneOf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_object_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQObjectConst {
    pub named: Option<bool>,
    /// One of `{"a":[1,null]}`.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, Json>>,
    pub other: Other,
}
setters! { PlacesQObjectConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_object_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQObjectIf {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQObjectIfYValue>,
    pub other: Other,
}
setters! { PlacesQObjectIf {
    named(bool),
} }

/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/Places/properties/q_object_if/patternProperties/^y`
pub type PlacesQObjectIfYValue = PlacesAObjectIf;

/// Schema: `#/components/schemas/Places/properties/q_object_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQObjectNot {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQObjectNotYValue>,
    pub other: Other,
}
setters! { PlacesQObjectNot {
    named(bool),
} }

/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/Places/properties/q_object_not/patternProperties/^y`
pub type PlacesQObjectNotYValue = PlacesAObjectNot;

/// Each value of a key like `^y`: with `a`, `b` must be given.
///
/// Schema: `#/components/schemas/Places/properties/q_older_dependencies`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQOlderDependencies {
    pub named: Option<bool>,
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, i64>>,
    pub other: Other,
}
setters! { PlacesQOlderDependencies {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_one_group`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQOneGroup {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQOneGroupYValue>,
    pub other: Other,
}
setters! { PlacesQOneGroup {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_one_group/patternProperties/^y`
pub type PlacesQOneGroupYValue = PlacesAOneGroup;

/// Schema: `#/components/schemas/Places/properties/q_one_lists`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQOneLists {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<i64>>,
    pub other: Other,
}
setters! { PlacesQOneLists {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_one_maps`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQOneMaps {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, BTreeMap<String, PlacesQOneMapsYValueValue>>,
    pub other: Other,
}
setters! { PlacesQOneMaps {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_one_maps/patternProperties/^y/additionalProperties`
pub type PlacesQOneMapsYValueValue = PlacesAOneMapsValue;

/// Schema: `#/components/schemas/Places/properties/q_open_tuple`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQOpenTuple {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<Json>>,
    pub other: Other,
}
setters! { PlacesQOpenTuple {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_others_of_a_part`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQOthersOfAPart {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQOthersOfAPartYValue>,
    pub other: Other,
}
setters! { PlacesQOthersOfAPart {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_others_of_a_part/patternProperties/^y`
pub type PlacesQOthersOfAPartYValue = PlacesAOthersOfAPart;

/// Each value of a key like `^y`: pattern: `^[a-c]\d?$`.
///
/// Schema: `#/components/schemas/Places/properties/q_pattern`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQPattern {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQPattern {
    named(bool),
} }

/// Each value of a key like `^y`: pattern: `^\s\S$`.
///
/// Schema: `#/components/schemas/Places/properties/q_pattern_of_space`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQPatternOfSpace {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQPatternOfSpace {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_pattern_unchecked`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQPatternUnchecked {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQPatternUncheckedYValue>,
    pub other: Other,
}
setters! { PlacesQPatternUnchecked {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_pattern_unchecked/patternProperties/^y`
pub type PlacesQPatternUncheckedYValue = PlacesAPatternUnchecked;

/// Schema: `#/components/schemas/Places/properties/q_pattern_unmatched`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQPatternUnmatched {
    pub named: Option<bool>,
    /// Pattern: `^(?!x)`.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQPatternUnmatched {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_patterns`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQPatterns {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQPatternsYValue>,
    pub other: Other,
}
setters! { PlacesQPatterns {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_patterns/patternProperties/^y`
pub type PlacesQPatternsYValue = PlacesAPatterns;

/// Schema: `#/components/schemas/Places/properties/q_patterns_beside_names`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQPatternsBesideNames {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQPatternsBesideNamesYValue>,
    pub other: Other,
}
setters! { PlacesQPatternsBesideNames {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_patterns_beside_names/patternProperties/^y`
pub type PlacesQPatternsBesideNamesYValue = PlacesAPatternsBesideNames;
/// Schema: `#/components/schemas/Places/properties/q_patterns_beside_names/patternProperties/^y/patternProperties/^ao`
pub type PlacesQPatternsBesideNamesYValueAoValue = PlacesAPatternsBesideNamesAoValue;
/// Schema: `#/components/schemas/Places/properties/q_patterns_beside_names/patternProperties/^y/properties/ao`
pub type PlacesQPatternsBesideNamesYValueAo = PlacesAPatternsBesideNamesAo;
/// Schema: `#/components/schemas/Places/properties/q_patterns_beside_names/patternProperties/^y/properties/ax`
pub type PlacesQPatternsBesideNamesYValueAx = PlacesAAdditionalItemsItem;

/// Schema: `#/components/schemas/Places/properties/q_patterns_of_choices`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQPatternsOfChoices {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQPatternsOfChoicesYValue>,
    pub other: Other,
}
setters! { PlacesQPatternsOfChoices {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_patterns_of_choices/patternProperties/^y`
pub type PlacesQPatternsOfChoicesYValue = PlacesAPatternsOfChoices;
/// Schema: `#/components/schemas/Places/properties/q_patterns_of_choices/patternProperties/^y/patternProperties/1$`
pub type PlacesQPatternsOfChoicesYValue1Value = PlacesAPatternsOfChoices1Value;
/// Schema: `#/components/schemas/Places/properties/q_patterns_of_choices/patternProperties/^y/patternProperties/^x1`
pub type PlacesQPatternsOfChoicesYValueX1Value = PlacesAPatternsOfChoicesX1Value;

/// Schema: `#/components/schemas/Places/properties/q_patterns_of_objects`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQPatternsOfObjects {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQPatternsOfObjectsYValue>,
    pub other: Other,
}
setters! { PlacesQPatternsOfObjects {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_patterns_of_objects/patternProperties/^y`
pub type PlacesQPatternsOfObjectsYValue = PlacesAPatternsOfObjects;
/// Schema: `#/components/schemas/Places/properties/q_patterns_of_objects/patternProperties/^y/patternProperties/^a`
pub type PlacesQPatternsOfObjectsYValueAValue = PlacesAPatternsOfObjectsAValue;
/// Schema: `#/components/schemas/Places/properties/q_patterns_of_objects/patternProperties/^y/patternProperties/b$`
pub type PlacesQPatternsOfObjectsYValueBValue = PlacesAPatternsOfObjectsBValue;

/// Schema: `#/components/schemas/Places/properties/q_patterns_of_two_kinds`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQPatternsOfTwoKinds {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQPatternsOfTwoKindsYValue>,
    pub other: Other,
}
setters! { PlacesQPatternsOfTwoKinds {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_patterns_of_two_kinds/patternProperties/^y`
pub type PlacesQPatternsOfTwoKindsYValue = PlacesAPatternsOfTwoKinds;
/// Schema: `#/components/schemas/Places/properties/q_positions_and_items`
pub type PlacesQPositionsAndItems = PlacesQAdditionalItems;
/// Schema: `#/components/schemas/Places/properties/q_positions_and_items/patternProperties/^y/items`
pub type PlacesQPositionsAndItemsYValueItem = PlacesAAdditionalItemsItem;

/// Schema: `#/components/schemas/Places/properties/q_properties_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQPropertiesOnly {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQPropertiesOnlyYValue>,
    pub other: Other,
}
setters! { PlacesQPropertiesOnly {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_properties_only/patternProperties/^y`
pub type PlacesQPropertiesOnlyYValue = PlacesAPropertiesOnly;

/// Each value of a key like `^y`: at least 2 characters.
///
/// Schema: `#/components/schemas/Places/properties/q_ref_alone`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQRefAlone {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, MinLength>,
    pub other: Other,
}
setters! { PlacesQRefAlone {
    named(bool),
} }

/// Each value of a key like `^y`: 2 to 3 characters.
///
/// Schema: `#/components/schemas/Places/properties/q_ref_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQRefBounded {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, MinLength>,
    pub other: Other,
}
setters! { PlacesQRefBounded {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_required`
pub type PlacesQRequired = PlacesQAllRequired;
/// Schema: `#/components/schemas/Places/properties/q_required/patternProperties/^y`
pub type PlacesQRequiredYValue = PlacesAAllRequired;

/// Schema: `#/components/schemas/Places/properties/q_required_by_pattern`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQRequiredByPattern {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQRequiredByPatternYValue>,
    pub other: Other,
}
setters! { PlacesQRequiredByPattern {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_required_by_pattern/patternProperties/^y`
pub type PlacesQRequiredByPatternYValue = PlacesARequiredByPattern;

/// Schema: `#/components/schemas/Places/properties/q_rules_of_branches`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQRulesOfBranches {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQRulesOfBranchesYValue>,
    pub other: Other,
}
setters! { PlacesQRulesOfBranches {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_rules_of_branches/patternProperties/^y`
pub type PlacesQRulesOfBranchesYValue = PlacesARulesOfBranches;
/// Schema: `#/components/schemas/Places/properties/q_rules_of_branches/patternProperties/^y/oneOf/Object`
pub type PlacesQRulesOfBranchesYValueObject = PlacesARulesOfBranchesObject;
/// Schema: `#/components/schemas/Places/properties/q_rules_of_branches/patternProperties/^y/oneOf/w`
pub type PlacesQRulesOfBranchesYValueW = PlacesARulesOfBranchesW;

/// Each value of a key like `^y`: at most 2 items.
///
/// Schema: `#/components/schemas/Places/properties/q_shorter_tuple`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQShorterTuple {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<PlacesQShorterTupleYValueItem>>,
    pub other: Other,
}
setters! { PlacesQShorterTuple {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_shorter_tuple/patternProperties/^y/items`
pub type PlacesQShorterTupleYValueItem = PlacesAAdditionalItemsItem;

/// Each value of a key like `^y`: 2 to 3 characters.
///
/// Schema: `#/components/schemas/Places/properties/q_text_all_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQTextAllOf {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQTextAllOf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_text_any_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQTextAnyOf {
    pub named: Option<bool>,
    /// Each form of it has rules of its own.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQTextAnyOf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_text_const`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQTextConst {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQTextConstYValue>,
    pub other: Other,
}
setters! { PlacesQTextConst {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_text_const/patternProperties/^y`
pub type PlacesQTextConstYValue = PlacesATextConst;

/// Schema: `#/components/schemas/Places/properties/q_text_enum`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQTextEnum {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQTextEnumYValue>,
    pub other: Other,
}
setters! { PlacesQTextEnum {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_text_enum/patternProperties/^y`
pub type PlacesQTextEnumYValue = PlacesATextEnum;
/// Schema: `#/components/schemas/Places/properties/q_text_enum_of_branches`
pub type PlacesQTextEnumOfBranches = PlacesQTextEnum;
/// Schema: `#/components/schemas/Places/properties/q_text_enum_of_branches/patternProperties/^y`
pub type PlacesQTextEnumOfBranchesYValue = PlacesATextEnum;

/// Schema: `#/components/schemas/Places/properties/q_text_if`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQTextIf {
    pub named: Option<bool>,
    /// `else`: `{"pattern":"^y"}`
    ///
    /// `if`: `{"minLength":3}`
    ///
    /// `then`: `{"pattern":"^x"}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQTextIf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_text_not`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQTextNot {
    pub named: Option<bool>,
    /// `not`: `{"enum":["a","b"]}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQTextNot {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_text_one_of`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQTextOneOf {
    pub named: Option<bool>,
    /// Each form of it has rules of its own.
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQTextOneOf {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_then_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQThenOnly {
    pub named: Option<bool>,
    /// `then`: `{"minLength":3}`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { PlacesQThenOnly {
    named(bool),
} }

/// Each value of a key like `^y`: item 0: at most 1 character, item 1: allowed: at least 1.
///
/// Schema: `#/components/schemas/Places/properties/q_tuple`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQTuple {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, (String, i64)>,
    pub other: Other,
}
setters! { PlacesQTuple {
    named(bool),
} }

/// Each value of a key like `^y`: no item twice.
///
/// Schema: `#/components/schemas/Places/properties/q_tuple_bounded`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQTupleBounded {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, (i64, i64)>,
    pub other: Other,
}
setters! { PlacesQTupleBounded {
    named(bool),
} }

/// Each value of a key like `^y`: item 0: at least 1 character.
///
/// Schema: `#/components/schemas/Places/properties/q_tuple_of_itself`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQTupleOfItself {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, (String, OrNull<TupleOfItself>)>,
    pub other: Other,
}
setters! { PlacesQTupleOfItself {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_unevaluated`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQUnevaluated {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQUnevaluatedYValue>,
    pub other: Other,
}
setters! { PlacesQUnevaluated {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_unevaluated/patternProperties/^y`
pub type PlacesQUnevaluatedYValue = PlacesAUnevaluated;

/// Schema: `#/components/schemas/Places/properties/q_unevaluated_closed`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQUnevaluatedClosed {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQUnevaluatedClosedYValue>,
    pub other: Other,
}
setters! { PlacesQUnevaluatedClosed {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_unevaluated_closed/patternProperties/^y`
pub type PlacesQUnevaluatedClosedYValue = PlacesAUnevaluatedClosed;

/// Schema: `#/components/schemas/Places/properties/q_unevaluated_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQUnevaluatedItems {
    pub named: Option<bool>,
    /// `contains`: `{"type":"string"}`
    ///
    /// `unevaluatedItems`: `false`
    ///
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<Json>>,
    pub other: Other,
}
setters! { PlacesQUnevaluatedItems {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_unevaluated_of_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQUnevaluatedOfItems {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<String>>,
    pub other: Other,
}
setters! { PlacesQUnevaluatedOfItems {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_unevaluated_open`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQUnevaluatedOpen {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, PlacesQUnevaluatedOpenYValue>,
    pub other: Other,
}
setters! { PlacesQUnevaluatedOpen {
    named(bool),
} }

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Places/properties/q_unevaluated_open/patternProperties/^y`
pub type PlacesQUnevaluatedOpenYValue = PlacesAUnevaluatedOpen;

/// Each value of a key like `^y`: no item twice.
///
/// Schema: `#/components/schemas/Places/properties/q_unique_items`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQUniqueItems {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, Vec<Json>>,
    pub other: Other,
}
setters! { PlacesQUniqueItems {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_unsigned`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQUnsigned {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, u64>,
    pub other: Other,
}
setters! { PlacesQUnsigned {
    named(bool),
} }

/// Schema: `#/components/schemas/Places/properties/q_within_integers`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesQWithinIntegers {
    pub named: Option<bool>,
    /// Every key that matches `^y`.
    pub y: BTreeMap<String, i64>,
    pub other: Other,
}
setters! { PlacesQWithinIntegers {
    named(bool),
} }

/// Each value of another key: allowed: at least 3.
///
/// Schema: `#/components/schemas/additional`
#[derive(Default)]
#[non_exhaustive]
pub struct Additional {
    pub a: Option<String>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { Additional {
    a(into String),
} }

/// Schema: `#/components/schemas/additional_items`
pub type AdditionalItems = Vec<AdditionalItemsItem>;
/// Schema: `#/components/schemas/additional_items/items`
pub type AdditionalItemsItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/additional_items_only`
pub type AdditionalItemsOnly = Vec<i64>;

/// Schema: `#/components/schemas/additional_untyped`
#[derive(Default)]
#[non_exhaustive]
pub struct AdditionalUntyped {
    pub a: Option<String>,
    /// Every other key.
    pub other: BTreeMap<String, Json>,
}
setters! { AdditionalUntyped {
    a(into String),
} }

/// Schema: `#/components/schemas/all_bounds`
#[non_exhaustive]
pub struct AllBounds {
    /// At least 1 character.
    pub a: String,
    pub b: Option<i64>,
    pub other: Other,
}

impl AllBounds {
    /// A value with its required fields; the others are set by methods.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { AllBounds {
    b(i64),
} }

/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/all_not`
#[derive(Default)]
#[non_exhaustive]
pub struct AllNot {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { AllNot {
    a(into String),
    b(i64),
} }

/// Schema: `#/components/schemas/all_required`
#[non_exhaustive]
pub struct AllRequired {
    pub a: String,
    pub b: Option<i64>,
    pub other: Other,
}

impl AllRequired {
    /// A value with its required fields; the others are set by methods.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { AllRequired {
    b(i64),
} }

/// T
///
/// d
///
/// Schema: `#/components/schemas/annotated`
pub type Annotated = String;

/// Each form of it has rules of its own.
///
/// Schema: `#/components/schemas/any_booleans`
pub type AnyBooleans = bool;

/// At least 2 keys. At least one of these must be given: `a`, `b`.
///
/// Schema: `#/components/schemas/any_bounds_or_keys`
#[derive(Default)]
#[non_exhaustive]
pub struct AnyBoundsOrKeys {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { AnyBoundsOrKeys {
    a(into String),
    b(i64),
} }

/// `contains`: `{"required":["k"],"type":"object"}`
///
/// Schema: `#/components/schemas/any_contains`
pub type AnyContains = Vec<Json>;

/// At least one of these must be given: `a`, `b`.
///
/// Schema: `#/components/schemas/any_group`
#[derive(Default)]
#[non_exhaustive]
pub struct AnyGroup {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { AnyGroup {
    a(into String),
    b(into String),
} }

/// `not`: `{"type":["string","null"]}`
///
/// Schema: `#/components/schemas/any_not`
pub type AnyNot = Json;

/// Each form of it has rules of its own.
///
/// Schema: `#/components/schemas/any_numbers`
pub type AnyNumbers = i64;

/// Schema: `#/components/schemas/anything`
pub type Anything = Json;

/// Allowed: at least 1e+300.
///
/// Schema: `#/components/schemas/beyond_integers`
pub type BeyondIntegers = u64;

/// Always `true`.
///
/// Schema: `#/components/schemas/boolean_const`
pub type BooleanConst = bool;

/// `not`: `{"const":true}`
///
/// Schema: `#/components/schemas/boolean_not`
pub type BooleanNot = bool;

/// Schema: `#/components/schemas/closed`
#[derive(Default)]
#[non_exhaustive]
pub struct Closed {
    pub a: Option<String>,
}
setters! { Closed {
    a(into String),
} }

/// Schema: `#/components/schemas/closed_beside_choice`
#[derive(Clone)]
#[non_exhaustive]
pub enum ClosedBesideChoice {
    A(ClosedBesideChoiceA),
    B(ClosedBesideChoiceB),
    Unknown(Json),
}
branches! { ClosedBesideChoice {
    A(ClosedBesideChoiceA),
    B(ClosedBesideChoiceB),
} }

/// Schema: `#/components/schemas/closed_beside_choice/oneOf/a`
pub type ClosedBesideChoiceA = PlacesAClosedBesideChoiceA;
/// Schema: `#/components/schemas/closed_beside_choice/oneOf/b`
pub type ClosedBesideChoiceB = PlacesAClosedBesideChoiceB;

/// `contains`: `{"minimum":10}`
///
/// Schema: `#/components/schemas/contains`
pub type Contains = Vec<i64>;

/// `contains`: `{"const":1}`
///
/// `minContains`: `0`
///
/// Schema: `#/components/schemas/contains_any_number`
pub type ContainsAnyNumber = Vec<i64>;

/// `contains`: `{"const":1}`
///
/// `maxContains`: `3`
///
/// `minContains`: `2`
///
/// Schema: `#/components/schemas/contains_counted`
pub type ContainsCounted = Vec<i64>;

/// `contains`: `{"format":"date","type":"string"}`
///
/// `maxContains`: `1`
///
/// Schema: `#/components/schemas/contains_format`
pub type ContainsFormat = Vec<Json>;

/// `contains`: `{"type":"string"}`
///
/// Schema: `#/components/schemas/contains_kind`
pub type ContainsKind = Vec<Json>;

/// `contains`: `{"const":1}`
///
/// `maxContains`: `1`
///
/// `minContains`: `0`
///
/// Schema: `#/components/schemas/contains_none`
pub type ContainsNone = Vec<i64>;

/// `contentSchema`: `{"type":"object"}`
///
/// Schema: `#/components/schemas/content_schema`
pub type ContentSchema = String;

/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/dependent_false`
#[derive(Default)]
#[non_exhaustive]
pub struct DependentFalse {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { DependentFalse {
    a(into String),
    b(i64),
} }

/// With `a`, `b` must be given.
///
/// Schema: `#/components/schemas/dependent_required`
#[derive(Default)]
#[non_exhaustive]
pub struct DependentRequired {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { DependentRequired {
    a(into String),
    b(into String),
} }

/// With `a`, `b` must be given.
///
/// Schema: `#/components/schemas/dependent_requires`
#[derive(Default)]
#[non_exhaustive]
pub struct DependentRequires {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { DependentRequires {
    a(into String),
    b(i64),
} }

/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/dependent_schemas`
#[derive(Default)]
#[non_exhaustive]
pub struct DependentSchemas {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { DependentSchemas {
    a(into String),
    b(into String),
} }

/// `$dynamicRef`: `"#node"`
///
/// Schema: `#/components/schemas/dynamic_ref`
pub type DynamicRef = Json;

/// `else`: `{"minLength":3}`
///
/// Schema: `#/components/schemas/else_only`
pub type ElseOnly = String;

/// At most 8 characters.
///
/// Schema: `#/components/schemas/encoded`
pub type Encoded = Base64;

/// At least 2 characters.
///
/// Schema: `#/components/schemas/enum_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum EnumBounded {
    A,
    Abc,
    Unknown(Unknown),
}

/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/enum_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum EnumNot {
    A,
    B,
    Unknown(Unknown),
}

/// Allowed: less than 3.
///
/// Schema: `#/components/schemas/exclusive_maximum`
pub type ExclusiveMaximum = f64;

/// Allowed: more than 1.5.
///
/// Schema: `#/components/schemas/exclusive_minimum`
pub type ExclusiveMinimum = f64;

/// Always `false`.
///
/// Schema: `#/components/schemas/false_const`
pub type FalseConst = bool;

/// Schema: `#/components/schemas/format_only`
pub type FormatOnly = DateTime;

/// Allowed: 2 to 4.
///
/// Schema: `#/components/schemas/fraction_of_integer`
pub type FractionOfInteger = i64;

/// `if`: `{"format":"date"}`
///
/// `then`: `{"minLength":2}`
///
/// Schema: `#/components/schemas/if_format`
pub type IfFormat = String;

/// `if`: `{"minLength":3}`
///
/// Schema: `#/components/schemas/if_only`
pub type IfOnly = String;

/// Schema: `#/components/schemas/inner_constants`
#[derive(Clone)]
#[non_exhaustive]
pub enum InnerConstants {
    X(InnerConstantsX),
    Y(InnerConstantsY),
    Unknown(Json),
}
branches! { InnerConstants {
    X(InnerConstantsX),
    Y(InnerConstantsY),
} }

/// Schema: `#/components/schemas/inner_constants/oneOf/x`
pub type InnerConstantsX = PlacesAInnerConstantsX;
/// Schema: `#/components/schemas/inner_constants/oneOf/x/properties/meta`
pub type InnerConstantsXMeta = PlacesAInnerConstantsXMeta;
/// Schema: `#/components/schemas/inner_constants/oneOf/y`
pub type InnerConstantsY = PlacesAInnerConstantsY;
/// Schema: `#/components/schemas/inner_constants/oneOf/y/properties/meta`
pub type InnerConstantsYMeta = PlacesAInnerConstantsYMeta;

/// `not`: `{"multipleOf":2}`
///
/// Schema: `#/components/schemas/integer_not`
pub type IntegerNot = i64;

/// Allowed: at least 2.
///
/// Schema: `#/components/schemas/integers_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegersBounded {
    N1,
    N3,
    N9,
    Unknown(i64),
}

/// Schema: `#/components/schemas/integers_listed_twice`
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegersListedTwice {
    N1,
    N2,
    N3,
    Unknown(i64),
}

/// Each: allowed: at most 5.
///
/// Schema: `#/components/schemas/items_bounded`
pub type ItemsBounded = Vec<i64>;

/// At most 0 items.
///
/// Schema: `#/components/schemas/items_false`
pub type ItemsFalse = Vec<Json>;

/// Each: allowed: at least 3.
///
/// Schema: `#/components/schemas/items_of_two`
pub type ItemsOfTwo = Vec<i64>;

/// Schema: `#/components/schemas/kinds`
#[derive(Clone)]
#[non_exhaustive]
pub enum Kinds {
    /// At least 2 characters.
    String(String),
    /// Allowed: at most 5.
    Integer(i64),
    Unknown(Json),
}
branches! { Kinds {
    String(text),
    Integer(i64),
} }

/// Schema: `#/components/schemas/kinds_of_a_key`
#[derive(Clone)]
#[non_exhaustive]
pub enum KindsOfAKey {
    DataList(KindsOfAKeyDataList),
    Next(KindsOfAKeyNext),
    DataNull(KindsOfAKeyDataNull),
    Unknown(Json),
}
branches! { KindsOfAKey {
    DataList(KindsOfAKeyDataList),
    Next(KindsOfAKeyNext),
    DataNull(KindsOfAKeyDataNull),
} }

/// Schema: `#/components/schemas/kinds_of_a_key/oneOf/data list`
pub type KindsOfAKeyDataList = PlacesAKindsOfAKeyDataList;
/// Schema: `#/components/schemas/kinds_of_a_key/oneOf/data null`
pub type KindsOfAKeyDataNull = PlacesAKindsOfAKeyDataNull;
/// Schema: `#/components/schemas/kinds_of_a_key/oneOf/next`
pub type KindsOfAKeyNext = PlacesAKindsOfAKeyNext;
/// Schema: `#/components/schemas/list_any_of`
pub type ListAnyOf = Vec<i64>;

/// One of `[1,"two"]`.
///
/// Schema: `#/components/schemas/list_const`
pub type ListConst = Vec<Json>;

/// One of `[1]`, `[1,2]`.
///
/// Schema: `#/components/schemas/list_enum`
pub type ListEnum = Vec<Json>;

/// `if`: `{"minItems":2}`
///
/// `then`: `{"uniqueItems":true}`
///
/// Schema: `#/components/schemas/list_if`
pub type ListIf = Vec<i64>;

/// `not`: `{"maxItems":0}`
///
/// Schema: `#/components/schemas/list_not`
pub type ListNot = Vec<i64>;

/// At most 2 items. Each: at most 2 items.
///
/// Schema: `#/components/schemas/list_of_itself`
#[derive(Clone, Default)]
pub struct ListOfItself(pub Vec<ListOfItself>);
newtype_from! { ListOfItself {
    Vec<ListOfItself>,
} }

/// Schema: `#/components/schemas/map_any_of`
pub type MapAnyOf = BTreeMap<String, i64>;

/// With `a`, `b` must be given.
///
/// Schema: `#/components/schemas/map_dependent`
pub type MapDependent = BTreeMap<String, i64>;

/// With `a`, `b` must be given.
///
/// Schema: `#/components/schemas/map_dependent_required`
pub type MapDependentRequired = BTreeMap<String, i64>;

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/map_if`
pub type MapIf = BTreeMap<String, i64>;

/// `not`: `{"required":["x"]}`
///
/// Schema: `#/components/schemas/map_not`
pub type MapNot = BTreeMap<String, i64>;

/// At most 1 key. Each: at most 1 key.
///
/// Schema: `#/components/schemas/map_of_itself`
#[derive(Clone, Default)]
pub struct MapOfItself(pub BTreeMap<String, MapOfItself>);
newtype_from! { MapOfItself {
    BTreeMap<String, MapOfItself>,
} }

/// Schema: `#/components/schemas/map_required`
#[non_exhaustive]
pub struct MapRequired {
    pub a: i64,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}

impl MapRequired {
    /// A value with its required fields; the others are set by methods.
    pub fn new(a: i64) -> Self {
        Self {
            a,
            ..crate::runtime::placeholder()
        }
    }
}

/// `maxContains`: `2`
///
/// Schema: `#/components/schemas/max_contains_only`
pub type MaxContainsOnly = Vec<i64>;

/// At most 1 item.
///
/// Schema: `#/components/schemas/max_items`
pub type MaxItems = Vec<String>;

/// At most 2 characters.
///
/// Schema: `#/components/schemas/max_length`
pub type MaxLength = String;

/// At most 1 key.
///
/// Schema: `#/components/schemas/max_properties`
pub type MaxProperties = BTreeMap<String, i64>;

/// Allowed: at most 3.
///
/// Schema: `#/components/schemas/maximum`
pub type Maximum = i64;

/// `minContains`: `2`
///
/// Schema: `#/components/schemas/min_contains_only`
pub type MinContainsOnly = Vec<i64>;

/// At least 2 items.
///
/// Schema: `#/components/schemas/min_items`
pub type MinItems = Vec<i64>;

/// At least 2 characters.
///
/// Schema: `#/components/schemas/min_length`
pub type MinLength = String;

/// At least 1 key.
///
/// Schema: `#/components/schemas/min_properties`
#[derive(Default)]
#[non_exhaustive]
pub struct MinProperties {
    pub a: Option<i64>,
    pub other: Other,
}
setters! { MinProperties {
    a(i64),
} }

/// Allowed: at least 3.
///
/// Schema: `#/components/schemas/minimum`
pub type Minimum = i64;

/// Schema: `#/components/schemas/mixed_rules`
#[derive(Clone)]
#[non_exhaustive]
pub enum MixedRules {
    /// At most 2 characters.
    String(String),
    /// Allowed: at least 5.
    Integer(i64),
    Unknown(Json),
}
branches! { MixedRules {
    String(text),
    Integer(i64),
} }

/// A multiple of 0.01.
///
/// Schema: `#/components/schemas/multiple_of_fraction`
pub type MultipleOfFraction = f64;

/// A multiple of 3.
///
/// Schema: `#/components/schemas/multiple_of_integer`
pub type MultipleOfInteger = i64;

/// Each key: at most 2 characters.
///
/// Schema: `#/components/schemas/names_bounded`
pub type NamesBounded = BTreeMap<String, i64>;

/// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
///
/// Schema: `#/components/schemas/names_choice`
pub type NamesChoice = BTreeMap<String, Json>;

/// Each key: pattern: `^(?:a)$`.
///
/// Schema: `#/components/schemas/names_enum`
pub type NamesEnum = BTreeMap<String, i64>;

/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/names_not`
#[derive(Default)]
#[non_exhaustive]
pub struct NamesNot {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { NamesNot {
    a(into String),
    b(i64),
} }

/// `propertyNames`: `{"type":"integer"}`
///
/// Schema: `#/components/schemas/names_of_no_text`
pub type NamesOfNoText = BTreeMap<String, Json>;

/// `not`: `{"format":"date"}`
///
/// Schema: `#/components/schemas/not_format`
pub type NotFormat = String;

/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/not_itself`
#[derive(Default)]
#[non_exhaustive]
pub struct NotItself {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { NotItself {
    a(into String),
    b(i64),
} }

/// `not`: `{"not":{"const":"a"}}`
///
/// Schema: `#/components/schemas/not_nothing`
pub type NotNothing = String;

/// Schema: `#/components/schemas/null_of_a_part`
pub type NullOfAPart = String;

/// At least 2 characters.
///
/// Schema: `#/components/schemas/nullable`
pub type NullableSchema = String;

/// `not`: `{"const":0}`
///
/// Schema: `#/components/schemas/nullable_not`
pub type NullableNot = i64;

/// One of `1.5`.
///
/// Schema: `#/components/schemas/number_const`
pub type NumberConst = f64;

/// Each form of it has rules of its own.
///
/// Schema: `#/components/schemas/number_consts`
pub type NumberConsts = f64;

/// One of `0.5`, `1.5`.
///
/// Schema: `#/components/schemas/number_enum`
pub type NumberEnum = f64;

/// `if`: `{"minimum":100}`
///
/// `then`: `{"multipleOf":10}`
///
/// Schema: `#/components/schemas/number_if`
pub type NumberIf = f64;

/// Each form of it has rules of its own.
///
/// Schema: `#/components/schemas/number_one_of`
pub type NumberOneOf = i64;

/// One of `{"a":[1,null]}`.
///
/// Schema: `#/components/schemas/object_const`
pub type ObjectConst = BTreeMap<String, Json>;

/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/object_if`
#[derive(Default)]
#[non_exhaustive]
pub struct ObjectIf {
    pub kind: Option<String>,
    pub size: Option<i64>,
    pub other: Other,
}
setters! { ObjectIf {
    kind(into String),
    size(i64),
} }

/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/object_not`
#[derive(Default)]
#[non_exhaustive]
pub struct ObjectNot {
    pub a: Option<String>,
    pub other: Other,
}
setters! { ObjectNot {
    a(into String),
} }

/// `dependencies`: `{"maxProperties":1}`
///
/// With `a`, `b` must be given.
///
/// Schema: `#/components/schemas/older_dependencies`
pub type OlderDependencies = BTreeMap<String, i64>;

/// Exactly one of these must be given: `a`, `b`.
///
/// Schema: `#/components/schemas/one_group`
#[derive(Default)]
#[non_exhaustive]
pub struct OneGroup {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { OneGroup {
    a(into String),
    b(into String),
} }

/// Schema: `#/components/schemas/one_lists`
pub type OneLists = Vec<i64>;
/// Schema: `#/components/schemas/one_maps`
pub type OneMaps = BTreeMap<String, OneMapsValue>;
/// Schema: `#/components/schemas/one_maps/additionalProperties`
pub type OneMapsValue = PlacesAOneMapsValue;
/// Schema: `#/components/schemas/open_tuple`
pub type OpenTuple = Vec<Json>;

/// Schema: `#/components/schemas/others_of_a_part`
#[derive(Default)]
#[non_exhaustive]
pub struct OthersOfAPart {
    pub b: Option<String>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { OthersOfAPart {
    b(into String),
} }

/// Pattern: `^[a-c]\d?$`.
///
/// Schema: `#/components/schemas/pattern`
pub type Pattern = String;

/// Pattern: `^\s\S$`.
///
/// Schema: `#/components/schemas/pattern_of_space`
pub type PatternOfSpace = String;

/// Schema: `#/components/schemas/pattern_unchecked`
#[derive(Default)]
#[non_exhaustive]
pub struct PatternUnchecked {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub other: Other,
}
setters! { PatternUnchecked {
    a(into String),
    b(i64),
} }

/// Pattern: `^(?!x)`.
///
/// Schema: `#/components/schemas/pattern_unmatched`
pub type PatternUnmatched = String;

/// Each value of a key like `^x`: at most 2 characters. Each value of a key like `y$`: pattern: `^a`.
///
/// Schema: `#/components/schemas/patterns`
#[derive(Default)]
#[non_exhaustive]
pub struct Patterns {
    pub x1: Option<String>,
    /// Every key that matches `^x`.
    pub x: BTreeMap<String, String>,
    /// Every key that matches `y$`.
    pub y: BTreeMap<String, String>,
    pub other: Other,
}
setters! { Patterns {
    x1(into String),
} }

/// Each value of a key like `^a[xy]`: allowed: at most 4.
///
/// Schema: `#/components/schemas/patterns_beside_names`
#[derive(Default)]
#[non_exhaustive]
pub struct PatternsBesideNames {
    pub ax: Option<PatternsBesideNamesAx>,
    pub ay: Option<Json>,
    pub ao: Option<PatternsBesideNamesAo>,
    pub b: Option<String>,
    /// Every key that matches `^a[xy]`.
    pub a_xy: BTreeMap<String, i64>,
    /// Every key that matches `^ao`.
    pub ao_pattern: BTreeMap<String, PatternsBesideNamesAoValue>,
    pub other: Other,
}
setters! { PatternsBesideNames {
    ax(into PatternsBesideNamesAx),
    ay(into Json),
    ao(PatternsBesideNamesAo),
    b(into String),
} }

/// Schema: `#/components/schemas/patterns_beside_names/patternProperties/^ao`
pub type PatternsBesideNamesAoValue = PlacesAPatternsBesideNamesAoValue;
/// Schema: `#/components/schemas/patterns_beside_names/properties/ao`
pub type PatternsBesideNamesAo = PlacesAPatternsBesideNamesAo;
/// Schema: `#/components/schemas/patterns_beside_names/properties/ax`
pub type PatternsBesideNamesAx = PlacesAAdditionalItemsItem;

/// Schema: `#/components/schemas/patterns_of_choices`
#[derive(Default)]
#[non_exhaustive]
pub struct PatternsOfChoices {
    pub x1: Option<String>,
    /// Every key that matches `1$`.
    pub n1: BTreeMap<String, PatternsOfChoices1Value>,
    /// Every key that matches `^x1`.
    pub x1_pattern: BTreeMap<String, PatternsOfChoicesX1Value>,
    pub other: Other,
}
setters! { PatternsOfChoices {
    x1(into String),
} }

/// Schema: `#/components/schemas/patterns_of_choices/patternProperties/1$`
pub type PatternsOfChoices1Value = PlacesAPatternsOfChoices1Value;
/// Schema: `#/components/schemas/patterns_of_choices/patternProperties/^x1`
pub type PatternsOfChoicesX1Value = PlacesAPatternsOfChoicesX1Value;

/// Schema: `#/components/schemas/patterns_of_objects`
#[derive(Default)]
#[non_exhaustive]
pub struct PatternsOfObjects {
    /// Every key that matches `^a`.
    pub a: BTreeMap<String, PatternsOfObjectsAValue>,
    /// Every key that matches `b$`.
    pub b: BTreeMap<String, PatternsOfObjectsBValue>,
    pub other: Other,
}

/// Schema: `#/components/schemas/patterns_of_objects/patternProperties/^a`
pub type PatternsOfObjectsAValue = PlacesAPatternsOfObjectsAValue;
/// Schema: `#/components/schemas/patterns_of_objects/patternProperties/b$`
pub type PatternsOfObjectsBValue = PlacesAPatternsOfObjectsBValue;

/// Schema: `#/components/schemas/patterns_of_two_kinds`
#[derive(Default)]
#[non_exhaustive]
pub struct PatternsOfTwoKinds {
    /// Every key that matches `^a`.
    pub a: BTreeMap<String, i64>,
    /// Every key that matches `b$`.
    pub b: BTreeMap<String, String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/positions_and_items`
pub type PositionsAndItems = Vec<PositionsAndItemsItem>;
/// Schema: `#/components/schemas/positions_and_items/items`
pub type PositionsAndItemsItem = PlacesAAdditionalItemsItem;

/// Schema: `#/components/schemas/properties_only`
#[derive(Default)]
#[non_exhaustive]
pub struct PropertiesOnly {
    pub c: Option<String>,
    pub other: Other,
}
setters! { PropertiesOnly {
    c(into String),
} }

/// At least 2 characters.
///
/// Schema: `#/components/schemas/ref_alone`
pub type RefAlone = MinLength;

/// 2 to 3 characters.
///
/// Schema: `#/components/schemas/ref_bounded`
pub type RefBounded = MinLength;

/// Schema: `#/components/schemas/required`
#[non_exhaustive]
pub struct Required {
    pub a: String,
    pub b: Option<i64>,
    pub other: Other,
}

impl Required {
    /// A value with its required fields; the others are set by methods.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Required {
    b(i64),
} }

/// Each key: pattern: `^[a-z]{2}$`. Each value of a key like `^[a-z]{2}$`: at least 1 character.
///
/// Schema: `#/components/schemas/required_by_pattern`
#[non_exhaustive]
pub struct RequiredByPattern {
    /// At least 1 character.
    pub en: String,
    /// Every key that matches `^[a-z]{2}$`.
    pub a_z_2: BTreeMap<String, String>,
}

impl RequiredByPattern {
    /// A value with its required fields; the others are set by methods.
    pub fn new(en: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/rules_of_branches`
#[derive(Clone)]
#[non_exhaustive]
pub enum RulesOfBranches {
    W(RulesOfBranchesW),
    Object(RulesOfBranchesObject),
    Unknown(Json),
}
branches! { RulesOfBranches {
    W(RulesOfBranchesW),
    Object(RulesOfBranchesObject),
} }

/// Schema: `#/components/schemas/rules_of_branches/oneOf/Object`
pub type RulesOfBranchesObject = PlacesARulesOfBranchesObject;
/// Schema: `#/components/schemas/rules_of_branches/oneOf/w`
pub type RulesOfBranchesW = PlacesARulesOfBranchesW;

/// At most 2 items.
///
/// Schema: `#/components/schemas/shorter_tuple`
pub type ShorterTuple = Vec<ShorterTupleItem>;

/// Schema: `#/components/schemas/shorter_tuple/items`
pub type ShorterTupleItem = PlacesAAdditionalItemsItem;

/// 2 to 3 characters.
///
/// Schema: `#/components/schemas/text_all_of`
pub type TextAllOf = String;

/// Each form of it has rules of its own.
///
/// Schema: `#/components/schemas/text_any_of`
pub type TextAnyOf = String;

/// Schema: `#/components/schemas/text_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum TextConst {
    Only,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/text_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum TextEnum {
    A,
    B,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/text_enum_of_branches`
#[derive(Clone)]
#[non_exhaustive]
pub enum TextEnumOfBranches {
    A,
    B,
    Unknown(Unknown),
}

/// `else`: `{"pattern":"^y"}`
///
/// `if`: `{"minLength":3}`
///
/// `then`: `{"pattern":"^x"}`
///
/// Schema: `#/components/schemas/text_if`
pub type TextIf = String;

/// `not`: `{"enum":["a","b"]}`
///
/// Schema: `#/components/schemas/text_not`
pub type TextNot = String;

/// Each form of it has rules of its own.
///
/// Schema: `#/components/schemas/text_one_of`
pub type TextOneOf = String;

/// `then`: `{"minLength":3}`
///
/// Schema: `#/components/schemas/then_only`
pub type ThenOnly = String;

/// Item 0: at most 1 character. Item 1: allowed: at least 1.
///
/// Schema: `#/components/schemas/tuple`
pub type Tuple = (String, i64);

/// No item twice.
///
/// Schema: `#/components/schemas/tuple_bounded`
pub type TupleBounded = (i64, i64);

/// Item 0: at least 1 character.
///
/// Schema: `#/components/schemas/tuple_of_itself`
#[derive(Clone)]
pub struct TupleOfItself(pub Box<(String, OrNull<TupleOfItself>)>);
newtype_from! { TupleOfItself {
    boxed (String, OrNull<TupleOfItself>),
} }

/// Schema: `#/components/schemas/unevaluated`
#[derive(Default)]
#[non_exhaustive]
pub struct Unevaluated {
    pub a: Option<String>,
    /// Every other key.
    pub other: BTreeMap<String, i64>,
}
setters! { Unevaluated {
    a(into String),
} }

/// Schema: `#/components/schemas/unevaluated_closed`
#[derive(Default)]
#[non_exhaustive]
pub struct UnevaluatedClosed {
    pub a: Option<String>,
    pub b: Option<i64>,
}
setters! { UnevaluatedClosed {
    a(into String),
    b(i64),
} }

/// `contains`: `{"type":"string"}`
///
/// `unevaluatedItems`: `false`
///
/// Schema: `#/components/schemas/unevaluated_items`
pub type UnevaluatedItems = Vec<Json>;

/// Schema: `#/components/schemas/unevaluated_of_items`
pub type UnevaluatedOfItems = Vec<String>;

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/unevaluated_open`
#[derive(Default)]
#[non_exhaustive]
pub struct UnevaluatedOpen {
    pub a: Option<String>,
    pub other: Other,
}
setters! { UnevaluatedOpen {
    a(into String),
} }

/// No item twice.
///
/// Schema: `#/components/schemas/unique_items`
pub type UniqueItems = Vec<Json>;

/// Schema: `#/components/schemas/unsigned`
pub type Unsigned = u64;
/// Schema: `#/components/schemas/within_integers`
pub type WithinIntegers = i64;
