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

/// Any JSON.
///
/// Schema: `#/components/schemas/Anything`
pub type Anything = Json;

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
    pub c_anything: Option<AnythingLower>,
    pub r_anything: Option<Json>,
    pub s_anything: Option<Anything>,
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
    /// `not`: `{"type":["string","null"]}`
    pub r_any_not: Option<Json>,
    /// `not`: `{"type":["string","null"]}`
    pub s_any_not: Option<Anything>,
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
    /// `contains`: `{"required":["k"],"type":"object"}`
    pub r_any_contains: Option<Vec<Json>>,
    pub u_any_contains: Option<PlacesUAnyContains>,
    /// Any JSON.
    ///
    /// `contains`: `{"required":["k"],"type":"object"}`
    pub s_any_contains: Option<Vec<Json>>,
    pub p_kinds: Option<PlacesPKinds>,
    pub i_kinds: Option<Vec<PlacesIKindsItem>>,
    pub m_kinds: Option<BTreeMap<String, PlacesMKindsValue>>,
    pub o_kinds: Option<PlacesOKinds>,
    pub q_kinds: Option<PlacesQKinds>,
    /// A part.
    pub a_kinds: Option<PlacesAKinds>,
    pub c_kinds: Option<Kinds>,
    pub r_kinds: Option<PlacesPKinds>,
    pub u_kinds: Option<PlacesUKinds>,
    /// Any JSON.
    pub s_kinds: Option<PlacesSKinds>,
    pub p_mixed_rules: Option<PlacesPMixedRules>,
    pub i_mixed_rules: Option<Vec<PlacesIMixedRulesItem>>,
    pub m_mixed_rules: Option<BTreeMap<String, PlacesMMixedRulesValue>>,
    pub o_mixed_rules: Option<PlacesOMixedRules>,
    pub q_mixed_rules: Option<PlacesQMixedRules>,
    /// A part.
    pub a_mixed_rules: Option<PlacesAMixedRules>,
    pub c_mixed_rules: Option<MixedRules>,
    pub r_mixed_rules: Option<PlacesPMixedRules>,
    pub u_mixed_rules: Option<PlacesUMixedRules>,
    /// Any JSON.
    pub s_mixed_rules: Option<PlacesSMixedRules>,
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
    /// At least 2 characters.
    pub r_nullable: Nullable<String>,
    pub u_nullable: Nullable<PlacesUNullable>,
    /// Any JSON.
    /// At least 2 characters.
    pub s_nullable: Nullable<String>,
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
    /// `not`: `{"const":0}`
    pub r_nullable_not: Nullable<i64>,
    pub u_nullable_not: Nullable<PlacesUNullableNot>,
    /// Any JSON.
    ///
    /// `not`: `{"const":0}`
    pub s_nullable_not: Nullable<i64>,
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
    /// At least 2 characters.
    pub r_ref_alone: Option<String>,
    pub u_ref_alone: Option<PlacesURefAlone>,
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
    /// 2 to 3 characters.
    pub r_ref_bounded: Option<String>,
    pub u_ref_bounded: Option<PlacesURefBounded>,
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
    /// `$dynamicRef`: `"#node"`
    pub r_dynamic_ref: Option<Json>,
    pub u_dynamic_ref: Option<PlacesUDynamicRef>,
    /// `$dynamicRef`: `"#node"`
    pub s_dynamic_ref: Option<Anything>,
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
    pub r_all_required: Option<PlacesPAllRequired>,
    pub u_all_required: Option<PlacesUAllRequired>,
    /// Any JSON.
    pub s_all_required: Option<PlacesSAllRequired>,
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
    pub r_all_not: Option<PlacesPAllNot>,
    pub u_all_not: Option<PlacesUAllNot>,
    /// Any JSON.
    pub s_all_not: Option<PlacesSAllNot>,
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
    pub r_all_bounds: Option<PlacesPAllBounds>,
    pub u_all_bounds: Option<PlacesUAllBounds>,
    /// Any JSON.
    pub s_all_bounds: Option<PlacesSAllBounds>,
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
    pub r_any_bounds_or_keys: Option<PlacesPAnyBoundsOrKeys>,
    pub u_any_bounds_or_keys: Option<PlacesUAnyBoundsOrKeys>,
    /// Any JSON.
    pub s_any_bounds_or_keys: Option<PlacesSAnyBoundsOrKeys>,
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
    pub r_any_numbers: Option<i64>,
    pub u_any_numbers: Option<PlacesUAnyNumbers>,
    /// Any JSON.
    ///
    /// Each form of it has rules of its own.
    pub s_any_numbers: Option<i64>,
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
    /// Each form of it has rules of its own.
    pub r_any_booleans: Option<bool>,
    pub u_any_booleans: Option<PlacesUAnyBooleans>,
    /// Any JSON.
    ///
    /// Each form of it has rules of its own.
    pub s_any_booleans: Option<bool>,
    pub p_one_lists: Option<Vec<i64>>,
    pub i_one_lists: Option<Vec<Vec<i64>>>,
    pub m_one_lists: Option<BTreeMap<String, Vec<i64>>>,
    pub o_one_lists: Option<PlacesOOneLists>,
    pub q_one_lists: Option<PlacesQOneLists>,
    /// A part.
    pub a_one_lists: Option<Vec<i64>>,
    pub c_one_lists: Option<OneLists>,
    pub r_one_lists: Option<Vec<i64>>,
    /// Any JSON.
    pub s_one_lists: Option<Vec<i64>>,
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
    pub r_one_maps: Option<BTreeMap<String, PlacesPOneMapsValue>>,
    pub u_one_maps: Option<PlacesUOneMaps>,
    /// Any JSON.
    pub s_one_maps: Option<BTreeMap<String, PlacesSOneMapsValue>>,
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
    /// `if`: `{"minLength":3}`
    pub r_if_only: Option<String>,
    pub u_if_only: Option<PlacesUIfOnly>,
    /// Any JSON.
    ///
    /// `if`: `{"minLength":3}`
    pub s_if_only: Option<String>,
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
    /// `then`: `{"minLength":3}`
    pub r_then_only: Option<String>,
    pub u_then_only: Option<PlacesUThenOnly>,
    /// Any JSON.
    ///
    /// `then`: `{"minLength":3}`
    pub s_then_only: Option<String>,
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
    /// `else`: `{"minLength":3}`
    pub r_else_only: Option<String>,
    pub u_else_only: Option<PlacesUElseOnly>,
    /// Any JSON.
    ///
    /// `else`: `{"minLength":3}`
    pub s_else_only: Option<String>,
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
    /// `if`: `{"minItems":2}`
    ///
    /// `then`: `{"uniqueItems":true}`
    pub r_list_if: Option<Vec<i64>>,
    pub u_list_if: Option<PlacesUListIf>,
    /// Any JSON.
    ///
    /// `if`: `{"minItems":2}`
    ///
    /// `then`: `{"uniqueItems":true}`
    pub s_list_if: Option<Vec<i64>>,
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
    /// `if`: `{"required":["a"]}`
    ///
    /// `then`: `{"required":["b"]}`
    pub r_map_if: Option<BTreeMap<String, i64>>,
    pub u_map_if: Option<PlacesUMapIf>,
    /// Any JSON.
    ///
    /// `if`: `{"required":["a"]}`
    ///
    /// `then`: `{"required":["b"]}`
    pub s_map_if: Option<BTreeMap<String, i64>>,
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
    /// `if`: `{"format":"date"}`
    ///
    /// `then`: `{"minLength":2}`
    pub r_if_format: Option<String>,
    pub u_if_format: Option<PlacesUIfFormat>,
    /// Any JSON.
    ///
    /// `if`: `{"format":"date"}`
    ///
    /// `then`: `{"minLength":2}`
    pub s_if_format: Option<String>,
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
    pub r_enum_not: Option<PlacesPEnumNot>,
    pub u_enum_not: Option<PlacesUEnumNot>,
    /// Any JSON.
    pub s_enum_not: Option<PlacesSEnumNot>,
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
    /// At least 2 characters.
    pub r_enum_bounded: Option<PlacesPEnumBounded>,
    pub u_enum_bounded: Option<PlacesUEnumBounded>,
    /// Any JSON.
    /// At least 2 characters.
    pub s_enum_bounded: Option<PlacesSEnumBounded>,
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
    /// Allowed: at least 2.
    pub r_integers_bounded: Option<PlacesPIntegersBounded>,
    pub u_integers_bounded: Option<PlacesUIntegersBounded>,
    /// Any JSON.
    /// Allowed: at least 2.
    pub s_integers_bounded: Option<PlacesSIntegersBounded>,
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
    /// `not`: `{"not":{"const":"a"}}`
    pub r_not_nothing: Option<String>,
    pub u_not_nothing: Option<PlacesUNotNothing>,
    /// Any JSON.
    ///
    /// `not`: `{"not":{"const":"a"}}`
    pub s_not_nothing: Option<String>,
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
    /// `not`: `{"required":["x"]}`
    pub r_map_not: Option<BTreeMap<String, i64>>,
    pub u_map_not: Option<PlacesUMapNot>,
    /// Any JSON.
    ///
    /// `not`: `{"required":["x"]}`
    pub s_map_not: Option<BTreeMap<String, i64>>,
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
    /// `not`: `{"maxItems":0}`
    pub r_list_not: Option<Vec<i64>>,
    pub u_list_not: Option<PlacesUListNot>,
    /// Any JSON.
    ///
    /// `not`: `{"maxItems":0}`
    pub s_list_not: Option<Vec<i64>>,
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
    /// `not`: `{"const":true}`
    pub r_boolean_not: Option<bool>,
    pub u_boolean_not: Option<PlacesUBooleanNot>,
    /// Any JSON.
    ///
    /// `not`: `{"const":true}`
    pub s_boolean_not: Option<bool>,
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
    /// `not`: `{"format":"date"}`
    pub r_not_format: Option<String>,
    pub u_not_format: Option<PlacesUNotFormat>,
    /// Any JSON.
    ///
    /// `not`: `{"format":"date"}`
    pub s_not_format: Option<String>,
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
    pub r_not_itself: Option<PlacesPNotItself>,
    pub u_not_itself: Option<PlacesUNotItself>,
    /// Any JSON.
    pub s_not_itself: Option<PlacesSNotItself>,
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
    pub r_dependent_requires: Option<PlacesPDependentRequires>,
    pub u_dependent_requires: Option<PlacesUDependentRequires>,
    /// Any JSON.
    pub s_dependent_requires: Option<PlacesSDependentRequires>,
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
    pub r_dependent_false: Option<PlacesPDependentFalse>,
    pub u_dependent_false: Option<PlacesUDependentFalse>,
    /// Any JSON.
    pub s_dependent_false: Option<PlacesSDependentFalse>,
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
    pub r_map_dependent: Option<BTreeMap<String, i64>>,
    pub u_map_dependent: Option<PlacesUMapDependent>,
    /// Any JSON.
    /// With `a`, `b` must be given.
    pub s_map_dependent: Option<BTreeMap<String, i64>>,
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
    /// With `a`, `b` must be given.
    pub r_map_dependent_required: Option<BTreeMap<String, i64>>,
    pub u_map_dependent_required: Option<PlacesUMapDependentRequired>,
    /// Any JSON.
    /// With `a`, `b` must be given.
    pub s_map_dependent_required: Option<BTreeMap<String, i64>>,
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
    /// No item twice.
    pub r_tuple_bounded: Option<(i64, i64)>,
    pub u_tuple_bounded: Option<PlacesUTupleBounded>,
    /// Any JSON.
    /// No item twice.
    pub s_tuple_bounded: Option<(i64, i64)>,
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
    pub r_additional_items: Option<Vec<PlacesPAdditionalItemsItem>>,
    pub u_additional_items: Option<PlacesUAdditionalItems>,
    /// Any JSON.
    pub s_additional_items: Option<Vec<PlacesSAdditionalItemsItem>>,
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
    pub r_additional_items_only: Option<Vec<i64>>,
    pub u_additional_items_only: Option<PlacesUAdditionalItemsOnly>,
    /// Any JSON.
    pub s_additional_items_only: Option<Vec<i64>>,
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
    /// `minContains`: `2`
    pub r_min_contains_only: Option<Vec<i64>>,
    pub u_min_contains_only: Option<PlacesUMinContainsOnly>,
    /// Any JSON.
    ///
    /// `minContains`: `2`
    pub s_min_contains_only: Option<Vec<i64>>,
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
    /// `maxContains`: `2`
    pub r_max_contains_only: Option<Vec<i64>>,
    pub u_max_contains_only: Option<PlacesUMaxContainsOnly>,
    /// Any JSON.
    ///
    /// `maxContains`: `2`
    pub s_max_contains_only: Option<Vec<i64>>,
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
    /// `contains`: `{"type":"string"}`
    pub r_contains_kind: Option<Vec<Json>>,
    pub u_contains_kind: Option<PlacesUContainsKind>,
    /// Any JSON.
    ///
    /// `contains`: `{"type":"string"}`
    pub s_contains_kind: Option<Vec<Json>>,
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
    /// `contains`: `{"format":"date","type":"string"}`
    ///
    /// `maxContains`: `1`
    pub r_contains_format: Option<Vec<Json>>,
    pub u_contains_format: Option<PlacesUContainsFormat>,
    /// Any JSON.
    ///
    /// `contains`: `{"format":"date","type":"string"}`
    ///
    /// `maxContains`: `1`
    pub s_contains_format: Option<Vec<Json>>,
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
    /// Each: allowed: at least 3.
    pub r_items_of_two: Option<Vec<i64>>,
    pub u_items_of_two: Option<PlacesUItemsOfTwo>,
    /// Any JSON.
    /// Each: allowed: at least 3.
    pub s_items_of_two: Option<Vec<i64>>,
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
    pub r_unevaluated_of_items: Option<Vec<String>>,
    pub u_unevaluated_of_items: Option<PlacesUUnevaluatedOfItems>,
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
    pub r_map_required: Option<PlacesPMapRequired>,
    pub u_map_required: Option<PlacesUMapRequired>,
    /// Any JSON.
    pub s_map_required: Option<PlacesSMapRequired>,
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
    pub r_properties_only: Option<PlacesPPropertiesOnly>,
    pub u_properties_only: Option<PlacesUPropertiesOnly>,
    /// Any JSON.
    pub s_properties_only: Option<PlacesSPropertiesOnly>,
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
    pub r_pattern_unchecked: Option<PlacesPPatternUnchecked>,
    pub u_pattern_unchecked: Option<PlacesUPatternUnchecked>,
    /// Any JSON.
    pub s_pattern_unchecked: Option<PlacesSPatternUnchecked>,
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
    /// Each key: pattern: `^(?:a)$`.
    pub r_names_enum: Option<BTreeMap<String, i64>>,
    pub u_names_enum: Option<PlacesUNamesEnum>,
    /// Any JSON.
    /// Each key: pattern: `^(?:a)$`.
    pub s_names_enum: Option<BTreeMap<String, i64>>,
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
    pub r_names_not: Option<PlacesPNamesNot>,
    pub u_names_not: Option<PlacesUNamesNot>,
    /// Any JSON.
    pub s_names_not: Option<PlacesSNamesNot>,
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
    /// `propertyNames`: `{"type":"integer"}`
    pub r_names_of_no_text: Option<BTreeMap<String, Json>>,
    pub u_names_of_no_text: Option<PlacesUNamesOfNoText>,
    /// Any JSON.
    ///
    /// `propertyNames`: `{"type":"integer"}`
    pub s_names_of_no_text: Option<BTreeMap<String, Json>>,
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
    pub r_unevaluated_closed: Option<PlacesPUnevaluatedClosed>,
    pub u_unevaluated_closed: Option<PlacesUUnevaluatedClosed>,
    /// Any JSON.
    pub s_unevaluated_closed: Option<PlacesSUnevaluatedClosed>,
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
    pub r_text_enum: Option<PlacesPTextEnum>,
    pub u_text_enum: Option<PlacesUTextEnum>,
    /// Any JSON.
    pub s_text_enum: Option<PlacesSTextEnum>,
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
    /// One of `[1]`, `[1,2]`.
    pub r_list_enum: Option<Vec<Json>>,
    pub u_list_enum: Option<PlacesUListEnum>,
    /// Any JSON.
    ///
    /// One of `[1]`, `[1,2]`.
    pub s_list_enum: Option<Vec<Json>>,
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
    /// Always `false`.
    pub r_false_const: Option<bool>,
    pub u_false_const: Option<PlacesUFalseConst>,
    /// Any JSON.
    ///
    /// Always `false`.
    pub s_false_const: Option<bool>,
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
    /// Allowed: at least 1e+300.
    pub r_beyond_integers: Option<u64>,
    pub u_beyond_integers: Option<PlacesUBeyondIntegers>,
    /// Any JSON.
    /// Allowed: at least 1e+300.
    pub s_beyond_integers: Option<u64>,
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
    pub r_within_integers: Option<i64>,
    pub u_within_integers: Option<PlacesUWithinIntegers>,
    /// Any JSON.
    pub s_within_integers: Option<i64>,
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
    /// `contentSchema`: `{"type":"object"}`
    pub r_content_schema: Option<String>,
    pub u_content_schema: Option<PlacesUContentSchema>,
    /// Any JSON.
    ///
    /// `contentSchema`: `{"type":"object"}`
    pub s_content_schema: Option<String>,
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
    /// Default: `"x"`.
    pub r_annotated: Option<String>,
    pub u_annotated: Option<PlacesUAnnotated>,
    /// T
    ///
    /// d
    ///
    /// Default: `"x"`.
    #[deprecated]
    pub s_annotated: Option<String>,
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
    pub r_null_of_a_part: Nullable<String>,
    pub u_null_of_a_part: Nullable<PlacesUNullOfAPart>,
    /// Any JSON.
    pub s_null_of_a_part: Nullable<String>,
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
    /// At least 2 items.
    pub r_min_items: Option<Vec<i64>>,
    pub u_min_items: Option<PlacesUMinItems>,
    /// Any JSON.
    /// At least 2 items.
    pub s_min_items: Option<Vec<i64>>,
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
    /// At most 1 item.
    pub r_max_items: Option<Vec<String>>,
    pub u_max_items: Option<PlacesUMaxItems>,
    /// Any JSON.
    /// At most 1 item.
    pub s_max_items: Option<Vec<String>>,
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
    /// No item twice.
    pub r_unique_items: Option<Vec<Json>>,
    pub u_unique_items: Option<PlacesUUniqueItems>,
    /// Any JSON.
    /// No item twice.
    pub s_unique_items: Option<Vec<Json>>,
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
    /// Each: allowed: at most 5.
    pub r_items_bounded: Option<Vec<i64>>,
    pub u_items_bounded: Option<PlacesUItemsBounded>,
    /// Any JSON.
    /// Each: allowed: at most 5.
    pub s_items_bounded: Option<Vec<i64>>,
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
    /// At most 0 items.
    pub r_items_false: Option<Vec<Json>>,
    pub u_items_false: Option<PlacesUItemsFalse>,
    /// Any JSON.
    /// At most 0 items.
    pub s_items_false: Option<Vec<Json>>,
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
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    pub r_tuple: Option<(String, i64)>,
    pub u_tuple: Option<PlacesUTuple>,
    /// Any JSON.
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    pub s_tuple: Option<(String, i64)>,
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
    /// At most 2 items.
    pub r_shorter_tuple: Option<Vec<PlacesPShorterTupleItem>>,
    pub u_shorter_tuple: Option<PlacesUShorterTuple>,
    /// Any JSON.
    /// At most 2 items.
    pub s_shorter_tuple: Option<Vec<PlacesSShorterTupleItem>>,
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
    pub r_open_tuple: Option<Vec<Json>>,
    pub u_open_tuple: Option<PlacesUOpenTuple>,
    /// Any JSON.
    pub s_open_tuple: Option<Vec<Json>>,
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
    pub r_positions_and_items: Option<Vec<PlacesPPositionsAndItemsItem>>,
    pub u_positions_and_items: Option<PlacesUPositionsAndItems>,
    /// Any JSON.
    pub s_positions_and_items: Option<Vec<PlacesSPositionsAndItemsItem>>,
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
    /// `contains`: `{"minimum":10}`
    pub r_contains: Option<Vec<i64>>,
    pub u_contains: Option<PlacesUContains>,
    /// Any JSON.
    ///
    /// `contains`: `{"minimum":10}`
    pub s_contains: Option<Vec<i64>>,
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
    /// `maxContains`: `3`
    ///
    /// `minContains`: `2`
    pub r_contains_counted: Option<Vec<i64>>,
    pub u_contains_counted: Option<PlacesUContainsCounted>,
    /// Any JSON.
    ///
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `3`
    ///
    /// `minContains`: `2`
    pub s_contains_counted: Option<Vec<i64>>,
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
    /// `maxContains`: `1`
    ///
    /// `minContains`: `0`
    pub r_contains_none: Option<Vec<i64>>,
    pub u_contains_none: Option<PlacesUContainsNone>,
    /// Any JSON.
    ///
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `1`
    ///
    /// `minContains`: `0`
    pub s_contains_none: Option<Vec<i64>>,
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
    /// `contains`: `{"const":1}`
    ///
    /// `minContains`: `0`
    pub r_contains_any_number: Option<Vec<i64>>,
    pub u_contains_any_number: Option<PlacesUContainsAnyNumber>,
    /// Any JSON.
    ///
    /// `contains`: `{"const":1}`
    ///
    /// `minContains`: `0`
    pub s_contains_any_number: Option<Vec<i64>>,
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
    /// One of `[1,"two"]`.
    pub r_list_const: Option<Vec<Json>>,
    pub u_list_const: Option<PlacesUListConst>,
    /// Any JSON.
    ///
    /// One of `[1,"two"]`.
    pub s_list_const: Option<Vec<Json>>,
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
    pub r_list_any_of: Option<Vec<i64>>,
    pub u_list_any_of: Option<PlacesUListAnyOf>,
    /// Any JSON.
    pub s_list_any_of: Option<Vec<i64>>,
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
    /// `contains`: `{"type":"string"}`
    ///
    /// `unevaluatedItems`: `false`
    pub r_unevaluated_items: Option<Vec<Json>>,
    pub u_unevaluated_items: Option<PlacesUUnevaluatedItems>,
    /// Any JSON.
    ///
    /// `contains`: `{"type":"string"}`
    ///
    /// `unevaluatedItems`: `false`
    pub s_unevaluated_items: Option<Vec<Json>>,
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
    /// At most 2 items. Each: at most 2 items.
    pub r_list_of_itself: Option<Vec<ListOfItself>>,
    pub u_list_of_itself: Option<PlacesUListOfItself>,
    /// Any JSON.
    /// At most 2 items. Each: at most 2 items.
    pub s_list_of_itself: Option<Vec<ListOfItself>>,
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
    /// At most 1 key. Each: at most 1 key.
    pub r_map_of_itself: Option<BTreeMap<String, MapOfItself>>,
    pub u_map_of_itself: Option<PlacesUMapOfItself>,
    /// Any JSON.
    /// At most 1 key. Each: at most 1 key.
    pub s_map_of_itself: Option<BTreeMap<String, MapOfItself>>,
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
    /// Item 0: at least 1 character.
    pub r_tuple_of_itself: Option<(String, OrNull<TupleOfItself>)>,
    pub u_tuple_of_itself: Option<PlacesUTupleOfItself>,
    /// Any JSON.
    /// Item 0: at least 1 character.
    pub s_tuple_of_itself: Option<(String, OrNull<TupleOfItself>)>,
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
    /// Allowed: at least 3.
    pub r_minimum: Option<i64>,
    pub u_minimum: Option<PlacesUMinimum>,
    /// Any JSON.
    /// Allowed: at least 3.
    pub s_minimum: Option<i64>,
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
    /// Allowed: at most 3.
    pub r_maximum: Option<i64>,
    pub u_maximum: Option<PlacesUMaximum>,
    /// Any JSON.
    /// Allowed: at most 3.
    pub s_maximum: Option<i64>,
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
    /// Allowed: more than 1.5.
    pub r_exclusive_minimum: Option<f64>,
    pub u_exclusive_minimum: Option<PlacesUExclusiveMinimum>,
    /// Any JSON.
    /// Allowed: more than 1.5.
    pub s_exclusive_minimum: Option<f64>,
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
    /// Allowed: less than 3.
    pub r_exclusive_maximum: Option<f64>,
    pub u_exclusive_maximum: Option<PlacesUExclusiveMaximum>,
    /// Any JSON.
    /// Allowed: less than 3.
    pub s_exclusive_maximum: Option<f64>,
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
    /// Allowed: 2 to 4.
    pub r_fraction_of_integer: Option<i64>,
    pub u_fraction_of_integer: Option<PlacesUFractionOfInteger>,
    /// Any JSON.
    /// Allowed: 2 to 4.
    pub s_fraction_of_integer: Option<i64>,
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
    /// A multiple of 3.
    pub r_multiple_of_integer: Option<i64>,
    pub u_multiple_of_integer: Option<PlacesUMultipleOfInteger>,
    /// Any JSON.
    /// A multiple of 3.
    pub s_multiple_of_integer: Option<i64>,
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
    /// A multiple of 0.01.
    pub r_multiple_of_fraction: Option<f64>,
    pub u_multiple_of_fraction: Option<PlacesUMultipleOfFraction>,
    /// Any JSON.
    /// A multiple of 0.01.
    pub s_multiple_of_fraction: Option<f64>,
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
    pub r_unsigned: Option<u64>,
    pub u_unsigned: Option<PlacesUUnsigned>,
    /// Any JSON.
    pub s_unsigned: Option<u64>,
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
    /// One of `0.5`, `1.5`.
    pub r_number_enum: Option<f64>,
    pub u_number_enum: Option<PlacesUNumberEnum>,
    /// Any JSON.
    ///
    /// One of `0.5`, `1.5`.
    pub s_number_enum: Option<f64>,
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
    /// Each form of it has rules of its own.
    pub r_number_consts: Option<f64>,
    pub u_number_consts: Option<PlacesUNumberConsts>,
    /// Any JSON.
    ///
    /// Each form of it has rules of its own.
    pub s_number_consts: Option<f64>,
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
    /// One of `1.5`.
    pub r_number_const: Option<f64>,
    pub u_number_const: Option<PlacesUNumberConst>,
    /// Any JSON.
    ///
    /// One of `1.5`.
    pub s_number_const: Option<f64>,
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
    /// `not`: `{"multipleOf":2}`
    pub r_integer_not: Option<i64>,
    pub u_integer_not: Option<PlacesUIntegerNot>,
    /// Any JSON.
    ///
    /// `not`: `{"multipleOf":2}`
    pub s_integer_not: Option<i64>,
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
    pub r_integers_listed_twice: Option<PlacesPIntegersListedTwice>,
    pub u_integers_listed_twice: Option<PlacesUIntegersListedTwice>,
    /// Any JSON.
    pub s_integers_listed_twice: Option<PlacesSIntegersListedTwice>,
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
    /// Each form of it has rules of its own.
    pub r_number_one_of: Option<i64>,
    pub u_number_one_of: Option<PlacesUNumberOneOf>,
    /// Any JSON.
    ///
    /// Each form of it has rules of its own.
    pub s_number_one_of: Option<i64>,
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
    /// `if`: `{"minimum":100}`
    ///
    /// `then`: `{"multipleOf":10}`
    pub r_number_if: Option<f64>,
    pub u_number_if: Option<PlacesUNumberIf>,
    /// Any JSON.
    ///
    /// `if`: `{"minimum":100}`
    ///
    /// `then`: `{"multipleOf":10}`
    pub s_number_if: Option<f64>,
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
    /// Always `true`.
    pub r_boolean_const: Option<bool>,
    pub u_boolean_const: Option<PlacesUBooleanConst>,
    /// Any JSON.
    ///
    /// Always `true`.
    pub s_boolean_const: Option<bool>,
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
    pub r_required: Option<PlacesPRequired>,
    pub u_required: Option<PlacesURequired>,
    /// Any JSON.
    pub s_required: Option<PlacesSRequired>,
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
    pub r_closed: Option<PlacesPClosed>,
    pub u_closed: Option<PlacesUClosed>,
    /// Any JSON.
    pub s_closed: Option<PlacesSClosed>,
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
    pub r_min_properties: Option<PlacesPMinProperties>,
    pub u_min_properties: Option<PlacesUMinProperties>,
    /// Any JSON.
    pub s_min_properties: Option<PlacesSMinProperties>,
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
    /// At most 1 key.
    pub r_max_properties: Option<BTreeMap<String, i64>>,
    pub u_max_properties: Option<PlacesUMaxProperties>,
    /// Any JSON.
    /// At most 1 key.
    pub s_max_properties: Option<BTreeMap<String, i64>>,
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
    pub r_additional: Option<PlacesPAdditional>,
    pub u_additional: Option<PlacesUAdditional>,
    /// Any JSON.
    pub s_additional: Option<PlacesSAdditional>,
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
    pub r_additional_untyped: Option<PlacesPAdditionalUntyped>,
    pub u_additional_untyped: Option<PlacesUAdditionalUntyped>,
    /// Any JSON.
    pub s_additional_untyped: Option<PlacesSAdditionalUntyped>,
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
    pub r_patterns: Option<PlacesPPatterns>,
    pub u_patterns: Option<PlacesUPatterns>,
    /// Any JSON.
    pub s_patterns: Option<PlacesSPatterns>,
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
    pub r_patterns_of_two_kinds: Option<PlacesPPatternsOfTwoKinds>,
    pub u_patterns_of_two_kinds: Option<PlacesUPatternsOfTwoKinds>,
    /// Any JSON.
    pub s_patterns_of_two_kinds: Option<PlacesSPatternsOfTwoKinds>,
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
    pub r_patterns_of_objects: Option<PlacesPPatternsOfObjects>,
    pub u_patterns_of_objects: Option<PlacesUPatternsOfObjects>,
    /// Any JSON.
    pub s_patterns_of_objects: Option<PlacesSPatternsOfObjects>,
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
    pub r_patterns_beside_names: Option<PlacesPPatternsBesideNames>,
    pub u_patterns_beside_names: Option<PlacesUPatternsBesideNames>,
    /// Any JSON.
    pub s_patterns_beside_names: Option<PlacesSPatternsBesideNames>,
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
    pub r_patterns_of_choices: Option<PlacesPPatternsOfChoices>,
    pub u_patterns_of_choices: Option<PlacesUPatternsOfChoices>,
    /// Any JSON.
    pub s_patterns_of_choices: Option<PlacesSPatternsOfChoices>,
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
    pub r_required_by_pattern: Option<PlacesPRequiredByPattern>,
    pub u_required_by_pattern: Option<PlacesURequiredByPattern>,
    /// Any JSON.
    pub s_required_by_pattern: Option<PlacesSRequiredByPattern>,
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
    pub r_kinds_of_a_key: Option<PlacesPKindsOfAKey>,
    pub u_kinds_of_a_key: Option<PlacesUKindsOfAKey>,
    /// Any JSON.
    pub s_kinds_of_a_key: Option<PlacesSKindsOfAKey>,
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
    pub r_rules_of_branches: Option<PlacesPRulesOfBranches>,
    pub u_rules_of_branches: Option<PlacesURulesOfBranches>,
    /// Any JSON.
    pub s_rules_of_branches: Option<PlacesSRulesOfBranches>,
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
    /// Each key: at most 2 characters.
    pub r_names_bounded: Option<BTreeMap<String, i64>>,
    pub u_names_bounded: Option<PlacesUNamesBounded>,
    /// Any JSON.
    /// Each key: at most 2 characters.
    pub s_names_bounded: Option<BTreeMap<String, i64>>,
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
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    pub r_names_choice: Option<BTreeMap<String, Json>>,
    pub u_names_choice: Option<PlacesUNamesChoice>,
    /// Any JSON.
    ///
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    pub s_names_choice: Option<BTreeMap<String, Json>>,
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
    pub r_dependent_required: Option<PlacesPDependentRequired>,
    pub u_dependent_required: Option<PlacesUDependentRequired>,
    /// Any JSON.
    pub s_dependent_required: Option<PlacesSDependentRequired>,
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
    pub r_dependent_schemas: Option<PlacesPDependentSchemas>,
    pub u_dependent_schemas: Option<PlacesUDependentSchemas>,
    /// Any JSON.
    pub s_dependent_schemas: Option<PlacesSDependentSchemas>,
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
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// With `a`, `b` must be given.
    pub r_older_dependencies: Option<BTreeMap<String, i64>>,
    pub u_older_dependencies: Option<PlacesUOlderDependencies>,
    /// Any JSON.
    ///
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// With `a`, `b` must be given.
    pub s_older_dependencies: Option<BTreeMap<String, i64>>,
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
    pub r_inner_constants: Option<PlacesPInnerConstants>,
    pub u_inner_constants: Option<PlacesUInnerConstants>,
    /// Any JSON.
    pub s_inner_constants: Option<PlacesSInnerConstants>,
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
    pub r_one_group: Option<PlacesPOneGroup>,
    pub u_one_group: Option<PlacesUOneGroup>,
    /// Any JSON.
    pub s_one_group: Option<PlacesSOneGroup>,
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
    pub r_any_group: Option<PlacesPAnyGroup>,
    pub u_any_group: Option<PlacesUAnyGroup>,
    /// Any JSON.
    pub s_any_group: Option<PlacesSAnyGroup>,
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
    pub r_object_not: Option<PlacesPObjectNot>,
    pub u_object_not: Option<PlacesUObjectNot>,
    /// Any JSON.
    pub s_object_not: Option<PlacesSObjectNot>,
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
    pub r_object_if: Option<PlacesPObjectIf>,
    pub u_object_if: Option<PlacesUObjectIf>,
    /// Any JSON.
    pub s_object_if: Option<PlacesSObjectIf>,
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
    /// One of `{"a":[1,null]}`.
    pub r_object_const: Option<BTreeMap<String, Json>>,
    pub u_object_const: Option<PlacesUObjectConst>,
    /// Any JSON.
    ///
    /// One of `{"a":[1,null]}`.
    pub s_object_const: Option<BTreeMap<String, Json>>,
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
    pub r_map_any_of: Option<BTreeMap<String, i64>>,
    pub u_map_any_of: Option<PlacesUMapAnyOf>,
    /// Any JSON.
    pub s_map_any_of: Option<BTreeMap<String, i64>>,
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
    pub r_unevaluated: Option<PlacesPUnevaluated>,
    pub u_unevaluated: Option<PlacesUUnevaluated>,
    /// Any JSON.
    pub s_unevaluated: Option<PlacesSUnevaluated>,
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
    pub r_unevaluated_open: Option<PlacesPUnevaluatedOpen>,
    pub u_unevaluated_open: Option<PlacesUUnevaluatedOpen>,
    /// Any JSON.
    pub s_unevaluated_open: Option<PlacesSUnevaluatedOpen>,
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
    pub r_closed_beside_choice: Option<PlacesPClosedBesideChoice>,
    pub u_closed_beside_choice: Option<PlacesUClosedBesideChoice>,
    /// Any JSON.
    pub s_closed_beside_choice: Option<PlacesSClosedBesideChoice>,
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
    pub r_others_of_a_part: Option<PlacesPOthersOfAPart>,
    pub u_others_of_a_part: Option<PlacesUOthersOfAPart>,
    /// Any JSON.
    pub s_others_of_a_part: Option<PlacesSOthersOfAPart>,
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
    /// At least 2 characters.
    pub r_min_length: Option<String>,
    pub u_min_length: Option<PlacesUMinLength>,
    /// Any JSON.
    /// At least 2 characters.
    pub s_min_length: Option<String>,
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
    /// At most 2 characters.
    pub r_max_length: Option<String>,
    pub u_max_length: Option<PlacesUMaxLength>,
    /// Any JSON.
    /// At most 2 characters.
    pub s_max_length: Option<String>,
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
    /// Pattern: `^[a-c]\d?$`.
    pub r_pattern: Option<String>,
    pub u_pattern: Option<PlacesUPattern>,
    /// Any JSON.
    /// Pattern: `^[a-c]\d?$`.
    pub s_pattern: Option<String>,
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
    /// Pattern: `^\s\S$`.
    pub r_pattern_of_space: Option<String>,
    pub u_pattern_of_space: Option<PlacesUPatternOfSpace>,
    /// Any JSON.
    /// Pattern: `^\s\S$`.
    pub s_pattern_of_space: Option<String>,
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
    /// Pattern: `^(?!x)`.
    pub r_pattern_unmatched: Option<String>,
    pub u_pattern_unmatched: Option<PlacesUPatternUnmatched>,
    /// Any JSON.
    ///
    /// Pattern: `^(?!x)`.
    pub s_pattern_unmatched: Option<String>,
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
    pub r_text_const: Option<PlacesPTextConst>,
    pub u_text_const: Option<PlacesUTextConst>,
    /// Any JSON.
    pub s_text_const: Option<PlacesSTextConst>,
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
    /// `not`: `{"enum":["a","b"]}`
    pub r_text_not: Option<String>,
    pub u_text_not: Option<PlacesUTextNot>,
    /// Any JSON.
    ///
    /// `not`: `{"enum":["a","b"]}`
    pub s_text_not: Option<String>,
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
    /// `else`: `{"pattern":"^y"}`
    ///
    /// `if`: `{"minLength":3}`
    ///
    /// `then`: `{"pattern":"^x"}`
    pub r_text_if: Option<String>,
    pub u_text_if: Option<PlacesUTextIf>,
    /// Any JSON.
    ///
    /// `else`: `{"pattern":"^y"}`
    ///
    /// `if`: `{"minLength":3}`
    ///
    /// `then`: `{"pattern":"^x"}`
    pub s_text_if: Option<String>,
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
    pub r_text_any_of: Option<String>,
    pub u_text_any_of: Option<PlacesUTextAnyOf>,
    /// Any JSON.
    ///
    /// Each form of it has rules of its own.
    pub s_text_any_of: Option<String>,
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
    /// Each form of it has rules of its own.
    pub r_text_one_of: Option<String>,
    pub u_text_one_of: Option<PlacesUTextOneOf>,
    /// Any JSON.
    ///
    /// Each form of it has rules of its own.
    pub s_text_one_of: Option<String>,
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
    pub r_text_enum_of_branches: Option<PlacesPTextEnumOfBranches>,
    pub u_text_enum_of_branches: Option<PlacesUTextEnumOfBranches>,
    /// Any JSON.
    pub s_text_enum_of_branches: Option<PlacesSTextEnumOfBranches>,
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
    /// 2 to 3 characters.
    pub r_text_all_of: Option<String>,
    pub u_text_all_of: Option<PlacesUTextAllOf>,
    /// Any JSON.
    /// 2 to 3 characters.
    pub s_text_all_of: Option<String>,
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
    pub r_format_only: Option<DateTime>,
    pub u_format_only: Option<PlacesUFormatOnly>,
    /// Any JSON.
    pub s_format_only: Option<DateTime>,
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
    /// At most 8 characters.
    pub r_encoded: Option<Base64>,
    pub u_encoded: Option<PlacesUEncoded>,
    /// Any JSON.
    /// At most 8 characters.
    pub s_encoded: Option<Base64>,
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
    c_anything(into AnythingLower),
    r_anything(into Json),
    s_anything(into Anything),
    /// `not`: `{"type":["string","null"]}`
    p_any_not(into Json),
    i_any_not(list Json),
    m_any_not(map Json),
    o_any_not(PlacesOAnyNot),
    q_any_not(PlacesQAnyNot),
    /// A part.
    a_any_not(into Json),
    c_any_not(into AnyNot),
    /// `not`: `{"type":["string","null"]}`
    r_any_not(into Json),
    /// `not`: `{"type":["string","null"]}`
    s_any_not(into Anything),
    /// `contains`: `{"required":["k"],"type":"object"}`
    p_any_contains(list Json),
    i_any_contains(list Vec<Json>),
    m_any_contains(map Vec<Json>),
    o_any_contains(PlacesOAnyContains),
    q_any_contains(PlacesQAnyContains),
    /// A part.
    a_any_contains(list Json),
    c_any_contains(list Json),
    /// `contains`: `{"required":["k"],"type":"object"}`
    r_any_contains(list Json),
    u_any_contains(into PlacesUAnyContains),
    /// Any JSON.
    s_any_contains(list Json),
    p_kinds(into PlacesPKinds),
    i_kinds(list PlacesIKindsItem),
    m_kinds(map PlacesMKindsValue),
    o_kinds(PlacesOKinds),
    q_kinds(PlacesQKinds),
    /// A part.
    a_kinds(into PlacesAKinds),
    c_kinds(into Kinds),
    r_kinds(into PlacesPKinds),
    u_kinds(into PlacesUKinds),
    /// Any JSON.
    s_kinds(into PlacesSKinds),
    p_mixed_rules(into PlacesPMixedRules),
    i_mixed_rules(list PlacesIMixedRulesItem),
    m_mixed_rules(map PlacesMMixedRulesValue),
    o_mixed_rules(PlacesOMixedRules),
    q_mixed_rules(PlacesQMixedRules),
    /// A part.
    a_mixed_rules(into PlacesAMixedRules),
    c_mixed_rules(into MixedRules),
    r_mixed_rules(into PlacesPMixedRules),
    u_mixed_rules(into PlacesUMixedRules),
    /// Any JSON.
    s_mixed_rules(into PlacesSMixedRules),
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
    /// At least 2 characters.
    r_nullable(nullable String),
    u_nullable(nullable PlacesUNullable),
    /// Any JSON.
    /// At least 2 characters.
    s_nullable(nullable String),
    /// `not`: `{"const":0}`
    p_nullable_not(nullable i64),
    i_nullable_not(list OrNull<i64>),
    m_nullable_not(map OrNull<i64>),
    o_nullable_not(PlacesONullableNot),
    q_nullable_not(PlacesQNullableNot),
    /// A part.
    a_nullable_not(nullable i64),
    c_nullable_not(nullable NullableNot),
    /// `not`: `{"const":0}`
    r_nullable_not(nullable i64),
    u_nullable_not(nullable PlacesUNullableNot),
    /// Any JSON.
    s_nullable_not(nullable i64),
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
    /// At least 2 characters.
    r_ref_alone(into String),
    u_ref_alone(into PlacesURefAlone),
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
    /// 2 to 3 characters.
    r_ref_bounded(into String),
    u_ref_bounded(into PlacesURefBounded),
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
    /// `$dynamicRef`: `"#node"`
    r_dynamic_ref(into Json),
    u_dynamic_ref(into PlacesUDynamicRef),
    /// `$dynamicRef`: `"#node"`
    s_dynamic_ref(into Anything),
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
    r_all_required(PlacesPAllRequired),
    u_all_required(into PlacesUAllRequired),
    /// Any JSON.
    s_all_required(PlacesSAllRequired),
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
    r_all_not(PlacesPAllNot),
    u_all_not(into PlacesUAllNot),
    /// Any JSON.
    s_all_not(PlacesSAllNot),
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
    r_all_bounds(PlacesPAllBounds),
    u_all_bounds(into PlacesUAllBounds),
    /// Any JSON.
    s_all_bounds(PlacesSAllBounds),
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
    r_any_bounds_or_keys(PlacesPAnyBoundsOrKeys),
    u_any_bounds_or_keys(into PlacesUAnyBoundsOrKeys),
    /// Any JSON.
    s_any_bounds_or_keys(PlacesSAnyBoundsOrKeys),
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
    r_any_numbers(i64),
    u_any_numbers(into PlacesUAnyNumbers),
    /// Any JSON.
    s_any_numbers(i64),
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
    /// Each form of it has rules of its own.
    r_any_booleans(bool),
    u_any_booleans(into PlacesUAnyBooleans),
    /// Any JSON.
    s_any_booleans(bool),
    p_one_lists(list i64),
    i_one_lists(list Vec<i64>),
    m_one_lists(map Vec<i64>),
    o_one_lists(PlacesOOneLists),
    q_one_lists(PlacesQOneLists),
    /// A part.
    a_one_lists(list i64),
    c_one_lists(list i64),
    r_one_lists(list i64),
    /// Any JSON.
    s_one_lists(list i64),
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
    r_one_maps(map PlacesPOneMapsValue),
    u_one_maps(into PlacesUOneMaps),
    /// Any JSON.
    s_one_maps(map PlacesSOneMapsValue),
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
    /// `if`: `{"minLength":3}`
    r_if_only(into String),
    u_if_only(into PlacesUIfOnly),
    /// Any JSON.
    s_if_only(into String),
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
    /// `then`: `{"minLength":3}`
    r_then_only(into String),
    u_then_only(into PlacesUThenOnly),
    /// Any JSON.
    s_then_only(into String),
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
    /// `else`: `{"minLength":3}`
    r_else_only(into String),
    u_else_only(into PlacesUElseOnly),
    /// Any JSON.
    s_else_only(into String),
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
    /// `if`: `{"minItems":2}`
    r_list_if(list i64),
    u_list_if(into PlacesUListIf),
    /// Any JSON.
    s_list_if(list i64),
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
    /// `if`: `{"required":["a"]}`
    r_map_if(map i64),
    u_map_if(into PlacesUMapIf),
    /// Any JSON.
    s_map_if(map i64),
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
    /// `if`: `{"format":"date"}`
    r_if_format(into String),
    u_if_format(into PlacesUIfFormat),
    /// Any JSON.
    s_if_format(into String),
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
    r_enum_not(into PlacesPEnumNot),
    u_enum_not(into PlacesUEnumNot),
    /// Any JSON.
    s_enum_not(into PlacesSEnumNot),
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
    /// At least 2 characters.
    r_enum_bounded(into PlacesPEnumBounded),
    u_enum_bounded(into PlacesUEnumBounded),
    /// Any JSON.
    /// At least 2 characters.
    s_enum_bounded(into PlacesSEnumBounded),
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
    /// Allowed: at least 2.
    r_integers_bounded(into PlacesPIntegersBounded),
    u_integers_bounded(into PlacesUIntegersBounded),
    /// Any JSON.
    /// Allowed: at least 2.
    s_integers_bounded(into PlacesSIntegersBounded),
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
    /// `not`: `{"not":{"const":"a"}}`
    r_not_nothing(into String),
    u_not_nothing(into PlacesUNotNothing),
    /// Any JSON.
    s_not_nothing(into String),
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
    /// `not`: `{"required":["x"]}`
    r_map_not(map i64),
    u_map_not(into PlacesUMapNot),
    /// Any JSON.
    s_map_not(map i64),
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
    /// `not`: `{"maxItems":0}`
    r_list_not(list i64),
    u_list_not(into PlacesUListNot),
    /// Any JSON.
    s_list_not(list i64),
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
    /// `not`: `{"const":true}`
    r_boolean_not(bool),
    u_boolean_not(into PlacesUBooleanNot),
    /// Any JSON.
    s_boolean_not(bool),
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
    /// `not`: `{"format":"date"}`
    r_not_format(into String),
    u_not_format(into PlacesUNotFormat),
    /// Any JSON.
    s_not_format(into String),
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
    r_not_itself(PlacesPNotItself),
    u_not_itself(into PlacesUNotItself),
    /// Any JSON.
    s_not_itself(PlacesSNotItself),
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
    r_dependent_requires(PlacesPDependentRequires),
    u_dependent_requires(into PlacesUDependentRequires),
    /// Any JSON.
    s_dependent_requires(PlacesSDependentRequires),
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
    r_dependent_false(PlacesPDependentFalse),
    u_dependent_false(into PlacesUDependentFalse),
    /// Any JSON.
    s_dependent_false(PlacesSDependentFalse),
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
    r_map_dependent(map i64),
    u_map_dependent(into PlacesUMapDependent),
    /// Any JSON.
    /// With `a`, `b` must be given.
    s_map_dependent(map i64),
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
    /// With `a`, `b` must be given.
    r_map_dependent_required(map i64),
    u_map_dependent_required(into PlacesUMapDependentRequired),
    /// Any JSON.
    /// With `a`, `b` must be given.
    s_map_dependent_required(map i64),
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
    /// No item twice.
    r_tuple_bounded((i64, i64)),
    u_tuple_bounded(into PlacesUTupleBounded),
    /// Any JSON.
    /// No item twice.
    s_tuple_bounded((i64, i64)),
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
    r_additional_items(list PlacesPAdditionalItemsItem),
    u_additional_items(into PlacesUAdditionalItems),
    /// Any JSON.
    s_additional_items(list PlacesSAdditionalItemsItem),
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
    r_additional_items_only(list i64),
    u_additional_items_only(into PlacesUAdditionalItemsOnly),
    /// Any JSON.
    s_additional_items_only(list i64),
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
    /// `minContains`: `2`
    r_min_contains_only(list i64),
    u_min_contains_only(into PlacesUMinContainsOnly),
    /// Any JSON.
    s_min_contains_only(list i64),
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
    /// `maxContains`: `2`
    r_max_contains_only(list i64),
    u_max_contains_only(into PlacesUMaxContainsOnly),
    /// Any JSON.
    s_max_contains_only(list i64),
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
    /// `contains`: `{"type":"string"}`
    r_contains_kind(list Json),
    u_contains_kind(into PlacesUContainsKind),
    /// Any JSON.
    s_contains_kind(list Json),
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
    /// `contains`: `{"format":"date","type":"string"}`
    r_contains_format(list Json),
    u_contains_format(into PlacesUContainsFormat),
    /// Any JSON.
    s_contains_format(list Json),
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
    /// Each: allowed: at least 3.
    r_items_of_two(list i64),
    u_items_of_two(into PlacesUItemsOfTwo),
    /// Any JSON.
    /// Each: allowed: at least 3.
    s_items_of_two(list i64),
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
    r_unevaluated_of_items(list String),
    u_unevaluated_of_items(into PlacesUUnevaluatedOfItems),
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
    r_map_required(PlacesPMapRequired),
    u_map_required(into PlacesUMapRequired),
    /// Any JSON.
    s_map_required(PlacesSMapRequired),
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
    r_properties_only(PlacesPPropertiesOnly),
    u_properties_only(into PlacesUPropertiesOnly),
    /// Any JSON.
    s_properties_only(PlacesSPropertiesOnly),
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
    r_pattern_unchecked(PlacesPPatternUnchecked),
    u_pattern_unchecked(into PlacesUPatternUnchecked),
    /// Any JSON.
    s_pattern_unchecked(PlacesSPatternUnchecked),
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
    /// Each key: pattern: `^(?:a)$`.
    r_names_enum(map i64),
    u_names_enum(into PlacesUNamesEnum),
    /// Any JSON.
    /// Each key: pattern: `^(?:a)$`.
    s_names_enum(map i64),
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
    r_names_not(PlacesPNamesNot),
    u_names_not(into PlacesUNamesNot),
    /// Any JSON.
    s_names_not(PlacesSNamesNot),
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
    /// `propertyNames`: `{"type":"integer"}`
    r_names_of_no_text(map Json),
    u_names_of_no_text(into PlacesUNamesOfNoText),
    /// Any JSON.
    s_names_of_no_text(map Json),
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
    r_unevaluated_closed(PlacesPUnevaluatedClosed),
    u_unevaluated_closed(into PlacesUUnevaluatedClosed),
    /// Any JSON.
    s_unevaluated_closed(PlacesSUnevaluatedClosed),
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
    r_text_enum(into PlacesPTextEnum),
    u_text_enum(into PlacesUTextEnum),
    /// Any JSON.
    s_text_enum(into PlacesSTextEnum),
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
    /// One of `[1]`, `[1,2]`.
    r_list_enum(list Json),
    u_list_enum(into PlacesUListEnum),
    /// Any JSON.
    s_list_enum(list Json),
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
    /// Always `false`.
    r_false_const(bool),
    u_false_const(into PlacesUFalseConst),
    /// Any JSON.
    s_false_const(bool),
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
    /// Allowed: at least 1e+300.
    r_beyond_integers(u64),
    u_beyond_integers(into PlacesUBeyondIntegers),
    /// Any JSON.
    /// Allowed: at least 1e+300.
    s_beyond_integers(u64),
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
    r_within_integers(i64),
    u_within_integers(into PlacesUWithinIntegers),
    /// Any JSON.
    s_within_integers(i64),
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
    /// `contentSchema`: `{"type":"object"}`
    r_content_schema(into String),
    u_content_schema(into PlacesUContentSchema),
    /// Any JSON.
    s_content_schema(into String),
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
    /// Default: `"x"`.
    r_annotated(into String),
    u_annotated(into PlacesUAnnotated),
    /// T
    ///
    /// Default: `"x"`.
    s_annotated(into String),
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
    r_null_of_a_part(nullable String),
    u_null_of_a_part(nullable PlacesUNullOfAPart),
    /// Any JSON.
    s_null_of_a_part(nullable String),
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
    /// At least 2 items.
    r_min_items(list i64),
    u_min_items(into PlacesUMinItems),
    /// Any JSON.
    /// At least 2 items.
    s_min_items(list i64),
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
    /// At most 1 item.
    r_max_items(list String),
    u_max_items(into PlacesUMaxItems),
    /// Any JSON.
    /// At most 1 item.
    s_max_items(list String),
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
    /// No item twice.
    r_unique_items(list Json),
    u_unique_items(into PlacesUUniqueItems),
    /// Any JSON.
    /// No item twice.
    s_unique_items(list Json),
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
    /// Each: allowed: at most 5.
    r_items_bounded(list i64),
    u_items_bounded(into PlacesUItemsBounded),
    /// Any JSON.
    /// Each: allowed: at most 5.
    s_items_bounded(list i64),
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
    /// At most 0 items.
    r_items_false(list Json),
    u_items_false(into PlacesUItemsFalse),
    /// Any JSON.
    /// At most 0 items.
    s_items_false(list Json),
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
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    r_tuple((String, i64)),
    u_tuple(into PlacesUTuple),
    /// Any JSON.
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    s_tuple((String, i64)),
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
    /// At most 2 items.
    r_shorter_tuple(list PlacesPShorterTupleItem),
    u_shorter_tuple(into PlacesUShorterTuple),
    /// Any JSON.
    /// At most 2 items.
    s_shorter_tuple(list PlacesSShorterTupleItem),
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
    r_open_tuple(list Json),
    u_open_tuple(into PlacesUOpenTuple),
    /// Any JSON.
    s_open_tuple(list Json),
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
    r_positions_and_items(list PlacesPPositionsAndItemsItem),
    u_positions_and_items(into PlacesUPositionsAndItems),
    /// Any JSON.
    s_positions_and_items(list PlacesSPositionsAndItemsItem),
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
    /// `contains`: `{"minimum":10}`
    r_contains(list i64),
    u_contains(into PlacesUContains),
    /// Any JSON.
    s_contains(list i64),
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
    r_contains_counted(list i64),
    u_contains_counted(into PlacesUContainsCounted),
    /// Any JSON.
    s_contains_counted(list i64),
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
    r_contains_none(list i64),
    u_contains_none(into PlacesUContainsNone),
    /// Any JSON.
    s_contains_none(list i64),
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
    /// `contains`: `{"const":1}`
    r_contains_any_number(list i64),
    u_contains_any_number(into PlacesUContainsAnyNumber),
    /// Any JSON.
    s_contains_any_number(list i64),
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
    /// One of `[1,"two"]`.
    r_list_const(list Json),
    u_list_const(into PlacesUListConst),
    /// Any JSON.
    s_list_const(list Json),
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
    r_list_any_of(list i64),
    u_list_any_of(into PlacesUListAnyOf),
    /// Any JSON.
    s_list_any_of(list i64),
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
    /// `contains`: `{"type":"string"}`
    r_unevaluated_items(list Json),
    u_unevaluated_items(into PlacesUUnevaluatedItems),
    /// Any JSON.
    s_unevaluated_items(list Json),
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
    /// At most 2 items. Each: at most 2 items.
    r_list_of_itself(list ListOfItself),
    u_list_of_itself(into PlacesUListOfItself),
    /// Any JSON.
    /// At most 2 items. Each: at most 2 items.
    s_list_of_itself(list ListOfItself),
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
    /// At most 1 key. Each: at most 1 key.
    r_map_of_itself(map MapOfItself),
    u_map_of_itself(into PlacesUMapOfItself),
    /// Any JSON.
    /// At most 1 key. Each: at most 1 key.
    s_map_of_itself(map MapOfItself),
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
    /// Item 0: at least 1 character.
    r_tuple_of_itself((String, OrNull<TupleOfItself>)),
    u_tuple_of_itself(into PlacesUTupleOfItself),
    /// Any JSON.
    /// Item 0: at least 1 character.
    s_tuple_of_itself((String, OrNull<TupleOfItself>)),
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
    /// Allowed: at least 3.
    r_minimum(i64),
    u_minimum(into PlacesUMinimum),
    /// Any JSON.
    /// Allowed: at least 3.
    s_minimum(i64),
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
    /// Allowed: at most 3.
    r_maximum(i64),
    u_maximum(into PlacesUMaximum),
    /// Any JSON.
    /// Allowed: at most 3.
    s_maximum(i64),
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
    /// Allowed: more than 1.5.
    r_exclusive_minimum(f64),
    u_exclusive_minimum(into PlacesUExclusiveMinimum),
    /// Any JSON.
    /// Allowed: more than 1.5.
    s_exclusive_minimum(f64),
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
    /// Allowed: less than 3.
    r_exclusive_maximum(f64),
    u_exclusive_maximum(into PlacesUExclusiveMaximum),
    /// Any JSON.
    /// Allowed: less than 3.
    s_exclusive_maximum(f64),
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
    /// Allowed: 2 to 4.
    r_fraction_of_integer(i64),
    u_fraction_of_integer(into PlacesUFractionOfInteger),
    /// Any JSON.
    /// Allowed: 2 to 4.
    s_fraction_of_integer(i64),
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
    /// A multiple of 3.
    r_multiple_of_integer(i64),
    u_multiple_of_integer(into PlacesUMultipleOfInteger),
    /// Any JSON.
    /// A multiple of 3.
    s_multiple_of_integer(i64),
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
    /// A multiple of 0.01.
    r_multiple_of_fraction(f64),
    u_multiple_of_fraction(into PlacesUMultipleOfFraction),
    /// Any JSON.
    /// A multiple of 0.01.
    s_multiple_of_fraction(f64),
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
    r_unsigned(u64),
    u_unsigned(into PlacesUUnsigned),
    /// Any JSON.
    s_unsigned(u64),
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
    /// One of `0.5`, `1.5`.
    r_number_enum(f64),
    u_number_enum(into PlacesUNumberEnum),
    /// Any JSON.
    s_number_enum(f64),
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
    /// Each form of it has rules of its own.
    r_number_consts(f64),
    u_number_consts(into PlacesUNumberConsts),
    /// Any JSON.
    s_number_consts(f64),
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
    /// One of `1.5`.
    r_number_const(f64),
    u_number_const(into PlacesUNumberConst),
    /// Any JSON.
    s_number_const(f64),
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
    /// `not`: `{"multipleOf":2}`
    r_integer_not(i64),
    u_integer_not(into PlacesUIntegerNot),
    /// Any JSON.
    s_integer_not(i64),
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
    r_integers_listed_twice(into PlacesPIntegersListedTwice),
    u_integers_listed_twice(into PlacesUIntegersListedTwice),
    /// Any JSON.
    s_integers_listed_twice(into PlacesSIntegersListedTwice),
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
    /// Each form of it has rules of its own.
    r_number_one_of(i64),
    u_number_one_of(into PlacesUNumberOneOf),
    /// Any JSON.
    s_number_one_of(i64),
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
    /// `if`: `{"minimum":100}`
    r_number_if(f64),
    u_number_if(into PlacesUNumberIf),
    /// Any JSON.
    s_number_if(f64),
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
    /// Always `true`.
    r_boolean_const(bool),
    u_boolean_const(into PlacesUBooleanConst),
    /// Any JSON.
    s_boolean_const(bool),
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
    r_required(PlacesPRequired),
    u_required(into PlacesURequired),
    /// Any JSON.
    s_required(PlacesSRequired),
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
    r_closed(PlacesPClosed),
    u_closed(into PlacesUClosed),
    /// Any JSON.
    s_closed(PlacesSClosed),
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
    r_min_properties(PlacesPMinProperties),
    u_min_properties(into PlacesUMinProperties),
    /// Any JSON.
    s_min_properties(PlacesSMinProperties),
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
    /// At most 1 key.
    r_max_properties(map i64),
    u_max_properties(into PlacesUMaxProperties),
    /// Any JSON.
    /// At most 1 key.
    s_max_properties(map i64),
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
    r_additional(PlacesPAdditional),
    u_additional(into PlacesUAdditional),
    /// Any JSON.
    s_additional(PlacesSAdditional),
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
    r_additional_untyped(PlacesPAdditionalUntyped),
    u_additional_untyped(into PlacesUAdditionalUntyped),
    /// Any JSON.
    s_additional_untyped(PlacesSAdditionalUntyped),
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
    r_patterns(PlacesPPatterns),
    u_patterns(into PlacesUPatterns),
    /// Any JSON.
    s_patterns(PlacesSPatterns),
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
    r_patterns_of_two_kinds(PlacesPPatternsOfTwoKinds),
    u_patterns_of_two_kinds(into PlacesUPatternsOfTwoKinds),
    /// Any JSON.
    s_patterns_of_two_kinds(PlacesSPatternsOfTwoKinds),
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
    r_patterns_of_objects(PlacesPPatternsOfObjects),
    u_patterns_of_objects(into PlacesUPatternsOfObjects),
    /// Any JSON.
    s_patterns_of_objects(PlacesSPatternsOfObjects),
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
    r_patterns_beside_names(PlacesPPatternsBesideNames),
    u_patterns_beside_names(into PlacesUPatternsBesideNames),
    /// Any JSON.
    s_patterns_beside_names(PlacesSPatternsBesideNames),
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
    r_patterns_of_choices(PlacesPPatternsOfChoices),
    u_patterns_of_choices(into PlacesUPatternsOfChoices),
    /// Any JSON.
    s_patterns_of_choices(PlacesSPatternsOfChoices),
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
    r_required_by_pattern(PlacesPRequiredByPattern),
    u_required_by_pattern(into PlacesURequiredByPattern),
    /// Any JSON.
    s_required_by_pattern(PlacesSRequiredByPattern),
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
    r_kinds_of_a_key(into PlacesPKindsOfAKey),
    u_kinds_of_a_key(into PlacesUKindsOfAKey),
    /// Any JSON.
    s_kinds_of_a_key(into PlacesSKindsOfAKey),
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
    r_rules_of_branches(into PlacesPRulesOfBranches),
    u_rules_of_branches(into PlacesURulesOfBranches),
    /// Any JSON.
    s_rules_of_branches(into PlacesSRulesOfBranches),
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
    /// Each key: at most 2 characters.
    r_names_bounded(map i64),
    u_names_bounded(into PlacesUNamesBounded),
    /// Any JSON.
    /// Each key: at most 2 characters.
    s_names_bounded(map i64),
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
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    r_names_choice(map Json),
    u_names_choice(into PlacesUNamesChoice),
    /// Any JSON.
    s_names_choice(map Json),
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
    r_dependent_required(PlacesPDependentRequired),
    u_dependent_required(into PlacesUDependentRequired),
    /// Any JSON.
    s_dependent_required(PlacesSDependentRequired),
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
    r_dependent_schemas(PlacesPDependentSchemas),
    u_dependent_schemas(into PlacesUDependentSchemas),
    /// Any JSON.
    s_dependent_schemas(PlacesSDependentSchemas),
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
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// With `a`, `b` must be given.
    r_older_dependencies(map i64),
    u_older_dependencies(into PlacesUOlderDependencies),
    /// Any JSON.
    /// With `a`, `b` must be given.
    s_older_dependencies(map i64),
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
    r_inner_constants(into PlacesPInnerConstants),
    u_inner_constants(into PlacesUInnerConstants),
    /// Any JSON.
    s_inner_constants(into PlacesSInnerConstants),
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
    r_one_group(PlacesPOneGroup),
    u_one_group(into PlacesUOneGroup),
    /// Any JSON.
    s_one_group(PlacesSOneGroup),
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
    r_any_group(PlacesPAnyGroup),
    u_any_group(into PlacesUAnyGroup),
    /// Any JSON.
    s_any_group(PlacesSAnyGroup),
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
    r_object_not(PlacesPObjectNot),
    u_object_not(into PlacesUObjectNot),
    /// Any JSON.
    s_object_not(PlacesSObjectNot),
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
    r_object_if(PlacesPObjectIf),
    u_object_if(into PlacesUObjectIf),
    /// Any JSON.
    s_object_if(PlacesSObjectIf),
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
    /// One of `{"a":[1,null]}`.
    r_object_const(map Json),
    u_object_const(into PlacesUObjectConst),
    /// Any JSON.
    s_object_const(map Json),
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
    r_map_any_of(map i64),
    u_map_any_of(into PlacesUMapAnyOf),
    /// Any JSON.
    s_map_any_of(map i64),
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
    r_unevaluated(PlacesPUnevaluated),
    u_unevaluated(into PlacesUUnevaluated),
    /// Any JSON.
    s_unevaluated(PlacesSUnevaluated),
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
    r_unevaluated_open(PlacesPUnevaluatedOpen),
    u_unevaluated_open(into PlacesUUnevaluatedOpen),
    /// Any JSON.
    s_unevaluated_open(PlacesSUnevaluatedOpen),
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
    r_closed_beside_choice(into PlacesPClosedBesideChoice),
    u_closed_beside_choice(into PlacesUClosedBesideChoice),
    /// Any JSON.
    s_closed_beside_choice(into PlacesSClosedBesideChoice),
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
    r_others_of_a_part(PlacesPOthersOfAPart),
    u_others_of_a_part(into PlacesUOthersOfAPart),
    /// Any JSON.
    s_others_of_a_part(PlacesSOthersOfAPart),
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
    /// At least 2 characters.
    r_min_length(into String),
    u_min_length(into PlacesUMinLength),
    /// Any JSON.
    /// At least 2 characters.
    s_min_length(into String),
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
    /// At most 2 characters.
    r_max_length(into String),
    u_max_length(into PlacesUMaxLength),
    /// Any JSON.
    /// At most 2 characters.
    s_max_length(into String),
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
    /// Pattern: `^[a-c]\d?$`.
    r_pattern(into String),
    u_pattern(into PlacesUPattern),
    /// Any JSON.
    /// Pattern: `^[a-c]\d?$`.
    s_pattern(into String),
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
    /// Pattern: `^\s\S$`.
    r_pattern_of_space(into String),
    u_pattern_of_space(into PlacesUPatternOfSpace),
    /// Any JSON.
    /// Pattern: `^\s\S$`.
    s_pattern_of_space(into String),
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
    /// Pattern: `^(?!x)`.
    r_pattern_unmatched(into String),
    u_pattern_unmatched(into PlacesUPatternUnmatched),
    /// Any JSON.
    s_pattern_unmatched(into String),
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
    r_text_const(into PlacesPTextConst),
    u_text_const(into PlacesUTextConst),
    /// Any JSON.
    s_text_const(into PlacesSTextConst),
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
    /// `not`: `{"enum":["a","b"]}`
    r_text_not(into String),
    u_text_not(into PlacesUTextNot),
    /// Any JSON.
    s_text_not(into String),
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
    /// `else`: `{"pattern":"^y"}`
    r_text_if(into String),
    u_text_if(into PlacesUTextIf),
    /// Any JSON.
    s_text_if(into String),
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
    r_text_any_of(into String),
    u_text_any_of(into PlacesUTextAnyOf),
    /// Any JSON.
    s_text_any_of(into String),
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
    /// Each form of it has rules of its own.
    r_text_one_of(into String),
    u_text_one_of(into PlacesUTextOneOf),
    /// Any JSON.
    s_text_one_of(into String),
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
    r_text_enum_of_branches(into PlacesPTextEnumOfBranches),
    u_text_enum_of_branches(into PlacesUTextEnumOfBranches),
    /// Any JSON.
    s_text_enum_of_branches(into PlacesSTextEnumOfBranches),
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
    /// 2 to 3 characters.
    r_text_all_of(into String),
    u_text_all_of(into PlacesUTextAllOf),
    /// Any JSON.
    /// 2 to 3 characters.
    s_text_all_of(into String),
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
    r_format_only(into DateTime),
    u_format_only(into PlacesUFormatOnly),
    /// Any JSON.
    s_format_only(into DateTime),
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
    /// At most 8 characters.
    r_encoded(into Base64),
    u_encoded(into PlacesUEncoded),
    /// Any JSON.
    /// At most 8 characters.
    s_encoded(into Base64),
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

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_additional`
pub type PlacesSAdditional = PlacesAAdditional;

/// Schema: `#/components/schemas/Places/properties/s_additional_items/items`
pub type PlacesSAdditionalItemsItem = PlacesAAdditionalItemsItem;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_additional_untyped`
pub type PlacesSAdditionalUntyped = PlacesAAdditionalUntyped;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_all_bounds`
pub type PlacesSAllBounds = PlacesAAllBounds;

/// Any JSON.
///
/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/Places/properties/s_all_not`
pub type PlacesSAllNot = PlacesAAllNot;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_all_required`
pub type PlacesSAllRequired = PlacesAAllRequired;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_any_bounds_or_keys`
pub type PlacesSAnyBoundsOrKeys = PlacesAAnyBoundsOrKeys;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_any_group`
pub type PlacesSAnyGroup = PlacesAAnyGroup;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_closed`
pub type PlacesSClosed = PlacesAClosed;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_closed_beside_choice`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesSClosedBesideChoice {
    /// Any JSON.
    A(PlacesSClosedBesideChoiceA),
    /// Any JSON.
    B(PlacesSClosedBesideChoiceB),
    Unknown(Json),
}
branches! { PlacesSClosedBesideChoice {
    A(PlacesSClosedBesideChoiceA),
    B(PlacesSClosedBesideChoiceB),
} }

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_closed_beside_choice/oneOf/a`
pub type PlacesSClosedBesideChoiceA = PlacesAClosedBesideChoiceA;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_closed_beside_choice/oneOf/b`
pub type PlacesSClosedBesideChoiceB = PlacesAClosedBesideChoiceB;

/// Any JSON.
///
/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/Places/properties/s_dependent_false`
pub type PlacesSDependentFalse = PlacesADependentFalse;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_dependent_required`
pub type PlacesSDependentRequired = PlacesADependentRequired;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_dependent_requires`
pub type PlacesSDependentRequires = PlacesADependentRequires;

/// Any JSON.
///
/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/Places/properties/s_dependent_schemas`
pub type PlacesSDependentSchemas = PlacesADependentSchemas;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_enum_bounded`
pub type PlacesSEnumBounded = PlacesAEnumBounded;

/// Any JSON.
///
/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/Places/properties/s_enum_not`
pub type PlacesSEnumNot = PlacesAEnumNot;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_inner_constants`
pub type PlacesSInnerConstants = PlacesAInnerConstants;

/// Schema: `#/components/schemas/Places/properties/s_inner_constants/oneOf/x`
pub type PlacesSInnerConstantsX = PlacesAInnerConstantsX;
/// Schema: `#/components/schemas/Places/properties/s_inner_constants/oneOf/x/properties/meta`
pub type PlacesSInnerConstantsXMeta = PlacesAInnerConstantsXMeta;
/// Schema: `#/components/schemas/Places/properties/s_inner_constants/oneOf/y`
pub type PlacesSInnerConstantsY = PlacesAInnerConstantsY;
/// Schema: `#/components/schemas/Places/properties/s_inner_constants/oneOf/y/properties/meta`
pub type PlacesSInnerConstantsYMeta = PlacesAInnerConstantsYMeta;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_integers_bounded`
pub type PlacesSIntegersBounded = PlacesAIntegersBounded;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_integers_listed_twice`
pub type PlacesSIntegersListedTwice = PlacesAIntegersListedTwice;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_kinds`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesSKinds {
    /// Any JSON.
    /// At least 2 characters.
    String(String),
    /// Any JSON.
    /// Allowed: at most 5.
    Integer(i64),
    Unknown(Json),
}
branches! { PlacesSKinds {
    String(text),
    Integer(i64),
} }

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_kinds_of_a_key`
pub type PlacesSKindsOfAKey = PlacesAKindsOfAKey;

/// Schema: `#/components/schemas/Places/properties/s_kinds_of_a_key/oneOf/data list`
pub type PlacesSKindsOfAKeyDataList = PlacesAKindsOfAKeyDataList;
/// Schema: `#/components/schemas/Places/properties/s_kinds_of_a_key/oneOf/data null`
pub type PlacesSKindsOfAKeyDataNull = PlacesAKindsOfAKeyDataNull;
/// Schema: `#/components/schemas/Places/properties/s_kinds_of_a_key/oneOf/next`
pub type PlacesSKindsOfAKeyNext = PlacesAKindsOfAKeyNext;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_map_required`
pub type PlacesSMapRequired = PlacesAMapRequired;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_min_properties`
pub type PlacesSMinProperties = PlacesAMinProperties;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_mixed_rules`
pub type PlacesSMixedRules = PlacesAMixedRules;

/// Any JSON.
///
/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/Places/properties/s_names_not`
pub type PlacesSNamesNot = PlacesANamesNot;

/// Any JSON.
///
/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/Places/properties/s_not_itself`
pub type PlacesSNotItself = PlacesANotItself;

/// Any JSON.
///
/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/Places/properties/s_object_if`
pub type PlacesSObjectIf = PlacesAObjectIf;

/// Any JSON.
///
/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/Places/properties/s_object_not`
pub type PlacesSObjectNot = PlacesAObjectNot;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_one_group`
pub type PlacesSOneGroup = PlacesAOneGroup;

/// Schema: `#/components/schemas/Places/properties/s_one_maps/additionalProperties`
pub type PlacesSOneMapsValue = PlacesAOneMapsValue;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_others_of_a_part`
pub type PlacesSOthersOfAPart = PlacesAOthersOfAPart;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_pattern_unchecked`
pub type PlacesSPatternUnchecked = PlacesAPatternUnchecked;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_patterns`
pub type PlacesSPatterns = PlacesAPatterns;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_patterns_beside_names`
pub type PlacesSPatternsBesideNames = PlacesAPatternsBesideNames;

/// Schema: `#/components/schemas/Places/properties/s_patterns_beside_names/patternProperties/^ao`
pub type PlacesSPatternsBesideNamesAoValue = PlacesAPatternsBesideNamesAoValue;
/// Schema: `#/components/schemas/Places/properties/s_patterns_beside_names/properties/ao`
pub type PlacesSPatternsBesideNamesAo = PlacesAPatternsBesideNamesAo;
/// Schema: `#/components/schemas/Places/properties/s_patterns_beside_names/properties/ax`
pub type PlacesSPatternsBesideNamesAx = PlacesAAdditionalItemsItem;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_patterns_of_choices`
pub type PlacesSPatternsOfChoices = PlacesAPatternsOfChoices;

/// Schema: `#/components/schemas/Places/properties/s_patterns_of_choices/patternProperties/1$`
pub type PlacesSPatternsOfChoices1Value = PlacesAPatternsOfChoices1Value;
/// Schema: `#/components/schemas/Places/properties/s_patterns_of_choices/patternProperties/^x1`
pub type PlacesSPatternsOfChoicesX1Value = PlacesAPatternsOfChoicesX1Value;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_patterns_of_objects`
pub type PlacesSPatternsOfObjects = PlacesAPatternsOfObjects;

/// Schema: `#/components/schemas/Places/properties/s_patterns_of_objects/patternProperties/^a`
pub type PlacesSPatternsOfObjectsAValue = PlacesAPatternsOfObjectsAValue;
/// Schema: `#/components/schemas/Places/properties/s_patterns_of_objects/patternProperties/b$`
pub type PlacesSPatternsOfObjectsBValue = PlacesAPatternsOfObjectsBValue;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_patterns_of_two_kinds`
pub type PlacesSPatternsOfTwoKinds = PlacesAPatternsOfTwoKinds;

/// Schema: `#/components/schemas/Places/properties/s_positions_and_items/items`
pub type PlacesSPositionsAndItemsItem = PlacesAAdditionalItemsItem;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_properties_only`
pub type PlacesSPropertiesOnly = PlacesAPropertiesOnly;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_required`
pub type PlacesSRequired = PlacesAAllRequired;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_required_by_pattern`
pub type PlacesSRequiredByPattern = PlacesARequiredByPattern;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_rules_of_branches`
pub type PlacesSRulesOfBranches = PlacesARulesOfBranches;

/// Schema: `#/components/schemas/Places/properties/s_rules_of_branches/oneOf/Object`
pub type PlacesSRulesOfBranchesObject = PlacesARulesOfBranchesObject;
/// Schema: `#/components/schemas/Places/properties/s_rules_of_branches/oneOf/w`
pub type PlacesSRulesOfBranchesW = PlacesARulesOfBranchesW;
/// Schema: `#/components/schemas/Places/properties/s_shorter_tuple/items`
pub type PlacesSShorterTupleItem = PlacesAAdditionalItemsItem;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_text_const`
pub type PlacesSTextConst = PlacesATextConst;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_text_enum`
pub type PlacesSTextEnum = PlacesATextEnum;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_text_enum_of_branches`
pub type PlacesSTextEnumOfBranches = PlacesATextEnum;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_unevaluated`
pub type PlacesSUnevaluated = PlacesAUnevaluated;

/// Any JSON.
///
/// Schema: `#/components/schemas/Places/properties/s_unevaluated_closed`
pub type PlacesSUnevaluatedClosed = PlacesAUnevaluatedClosed;

/// Any JSON.
///
/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Places/properties/s_unevaluated_open`
pub type PlacesSUnevaluatedOpen = PlacesAUnevaluatedOpen;

/// Schema: `#/components/schemas/Places/properties/u_additional`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAdditional {
    Object(PlacesUAdditionalObject),
    AroundAdditional(AroundAdditional),
    Unknown(Json),
}
branches! { PlacesUAdditional {
    Object(PlacesUAdditionalObject),
    AroundAdditional(AroundAdditional),
} }

/// Sends `yy: "another"`.
///
/// Schema: `#/components/schemas/Places/properties/u_additional/oneOf/Object`
#[derive(Default)]
#[non_exhaustive]
pub struct PlacesUAdditionalObject {
    pub other: Other,
}

/// Schema: `#/components/schemas/Places/properties/u_additional_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAdditionalItems {
    IntegerList(Vec<AroundAdditionalItemsIntegerListItem>),
    Other(AroundAdditionalItemsObject),
    Another(PlacesUAdditionalItemsAnother),
    Unknown(Json),
}
branches! { PlacesUAdditionalItems {
    IntegerList(Vec<AroundAdditionalItemsIntegerListItem>),
    Other(AroundAdditionalItemsObject),
    Another(PlacesUAdditionalItemsAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_additional_items/oneOf/another`
pub type PlacesUAdditionalItemsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_additional_items_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAdditionalItemsOnly {
    IntegerList(Vec<i64>),
    Other(AroundAdditionalItemsOnlyObject),
    Another(PlacesUAdditionalItemsOnlyAnother),
    Unknown(Json),
}
branches! { PlacesUAdditionalItemsOnly {
    IntegerList(Vec<i64>),
    Other(AroundAdditionalItemsOnlyObject),
    Another(PlacesUAdditionalItemsOnlyAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_additional_items_only/oneOf/another`
pub type PlacesUAdditionalItemsOnlyAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_additional_untyped`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAdditionalUntyped {
    Object(PlacesUAdditionalUntypedObject),
    AroundAdditionalUntyped(AroundAdditionalUntyped),
    Unknown(Json),
}
branches! { PlacesUAdditionalUntyped {
    Object(PlacesUAdditionalUntypedObject),
    AroundAdditionalUntyped(AroundAdditionalUntyped),
} }

/// Schema: `#/components/schemas/Places/properties/u_additional_untyped/oneOf/Object`
pub type PlacesUAdditionalUntypedObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_all_bounds`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAllBounds {
    Object(PlacesUAllBoundsObject),
    AroundAllBounds(AroundAllBounds),
    Unknown(Json),
}
branches! { PlacesUAllBounds {
    Object(PlacesUAllBoundsObject),
    AroundAllBounds(AroundAllBounds),
} }

/// Schema: `#/components/schemas/Places/properties/u_all_bounds/oneOf/Object`
pub type PlacesUAllBoundsObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_all_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAllNot {
    Object(PlacesUAllNotObject),
    AroundAllNot(AroundAllNot),
    Unknown(Json),
}
branches! { PlacesUAllNot {
    Object(PlacesUAllNotObject),
    AroundAllNot(AroundAllNot),
} }

/// Schema: `#/components/schemas/Places/properties/u_all_not/oneOf/Object`
pub type PlacesUAllNotObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_all_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAllRequired {
    Object(PlacesUAllRequiredObject),
    AroundAllRequired(AroundAllRequired),
    Unknown(Json),
}
branches! { PlacesUAllRequired {
    Object(PlacesUAllRequiredObject),
    AroundAllRequired(AroundAllRequired),
} }

/// Schema: `#/components/schemas/Places/properties/u_all_required/oneOf/Object`
pub type PlacesUAllRequiredObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_annotated`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAnnotated {
    /// d
    T(String),
    Other(AroundAnnotatedObject),
    Another(PlacesUAnnotatedAnother),
    Unknown(Json),
}
branches! { PlacesUAnnotated {
    T(text),
    Other(AroundAnnotatedObject),
    Another(PlacesUAnnotatedAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_annotated/oneOf/another`
pub type PlacesUAnnotatedAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_any_booleans`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAnyBooleans {
    /// Each form of it has rules of its own.
    Boolean(bool),
    Other(AroundAnyBooleansObject),
    Another(PlacesUAnyBooleansAnother),
    Unknown(Json),
}
branches! { PlacesUAnyBooleans {
    Boolean(bool),
    Other(AroundAnyBooleansObject),
    Another(PlacesUAnyBooleansAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_any_booleans/oneOf/another`
pub type PlacesUAnyBooleansAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_any_bounds_or_keys`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAnyBoundsOrKeys {
    Object(PlacesUAnyBoundsOrKeysObject),
    AroundAnyBoundsOrKeys(AroundAnyBoundsOrKeys),
    Unknown(Json),
}
branches! { PlacesUAnyBoundsOrKeys {
    Object(PlacesUAnyBoundsOrKeysObject),
    AroundAnyBoundsOrKeys(AroundAnyBoundsOrKeys),
} }

/// Schema: `#/components/schemas/Places/properties/u_any_bounds_or_keys/oneOf/Object`
pub type PlacesUAnyBoundsOrKeysObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_any_contains`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAnyContains {
    /// `contains`: `{"required":["k"],"type":"object"}`
    List(Vec<Json>),
    Other(AroundAnyContainsObject),
    Another(PlacesUAnyContainsAnother),
    Unknown(Json),
}
branches! { PlacesUAnyContains {
    List(Vec<Json>),
    Other(AroundAnyContainsObject),
    Another(PlacesUAnyContainsAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_any_contains/oneOf/another`
pub type PlacesUAnyContainsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_any_group`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAnyGroup {
    Object(PlacesUAnyGroupObject),
    AroundAnyGroup(AroundAnyGroup),
    Unknown(Json),
}
branches! { PlacesUAnyGroup {
    Object(PlacesUAnyGroupObject),
    AroundAnyGroup(AroundAnyGroup),
} }

/// Schema: `#/components/schemas/Places/properties/u_any_group/oneOf/Object`
pub type PlacesUAnyGroupObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_any_numbers`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUAnyNumbers {
    /// Each form of it has rules of its own.
    Integer(i64),
    Other(AroundAnyNumbersObject),
    Another(PlacesUAnyNumbersAnother),
    Unknown(Json),
}
branches! { PlacesUAnyNumbers {
    Integer(i64),
    Other(AroundAnyNumbersObject),
    Another(PlacesUAnyNumbersAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_any_numbers/oneOf/another`
pub type PlacesUAnyNumbersAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_beyond_integers`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUBeyondIntegers {
    /// Allowed: at least 1e+300.
    Integer(u64),
    Other(AroundBeyondIntegersObject),
    Another(PlacesUBeyondIntegersAnother),
    Unknown(Json),
}
branches! { PlacesUBeyondIntegers {
    Integer(u64),
    Other(AroundBeyondIntegersObject),
    Another(PlacesUBeyondIntegersAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_beyond_integers/oneOf/another`
pub type PlacesUBeyondIntegersAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_boolean_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUBooleanConst {
    /// Always `true`.
    Boolean(bool),
    Other(AroundBooleanConstObject),
    Another(PlacesUBooleanConstAnother),
    Unknown(Json),
}
branches! { PlacesUBooleanConst {
    Boolean(bool),
    Other(AroundBooleanConstObject),
    Another(PlacesUBooleanConstAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_boolean_const/oneOf/another`
pub type PlacesUBooleanConstAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_boolean_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUBooleanNot {
    /// `not`: `{"const":true}`
    Boolean(bool),
    Other(AroundBooleanNotObject),
    Another(PlacesUBooleanNotAnother),
    Unknown(Json),
}
branches! { PlacesUBooleanNot {
    Boolean(bool),
    Other(AroundBooleanNotObject),
    Another(PlacesUBooleanNotAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_boolean_not/oneOf/another`
pub type PlacesUBooleanNotAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_closed`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUClosed {
    Object(PlacesUClosedObject),
    AroundClosed(AroundClosed),
    Unknown(Json),
}
branches! { PlacesUClosed {
    Object(PlacesUClosedObject),
    AroundClosed(AroundClosed),
} }

/// Schema: `#/components/schemas/Places/properties/u_closed/oneOf/Object`
pub type PlacesUClosedObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_closed_beside_choice`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUClosedBesideChoice {
    Object(PlacesUClosedBesideChoiceObject),
    AroundClosedBesideChoice(AroundClosedBesideChoice),
    Unknown(Json),
}
branches! { PlacesUClosedBesideChoice {
    Object(PlacesUClosedBesideChoiceObject),
    AroundClosedBesideChoice(AroundClosedBesideChoice),
} }

/// Schema: `#/components/schemas/Places/properties/u_closed_beside_choice/oneOf/Object`
pub type PlacesUClosedBesideChoiceObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_contains`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUContains {
    /// `contains`: `{"minimum":10}`
    IntegerList(Vec<i64>),
    Other(AroundContainsObject),
    Another(PlacesUContainsAnother),
    Unknown(Json),
}
branches! { PlacesUContains {
    IntegerList(Vec<i64>),
    Other(AroundContainsObject),
    Another(PlacesUContainsAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_contains/oneOf/another`
pub type PlacesUContainsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_contains_any_number`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUContainsAnyNumber {
    /// `contains`: `{"const":1}`
    ///
    /// `minContains`: `0`
    IntegerList(Vec<i64>),
    Other(AroundContainsAnyNumberObject),
    Another(PlacesUContainsAnyNumberAnother),
    Unknown(Json),
}
branches! { PlacesUContainsAnyNumber {
    IntegerList(Vec<i64>),
    Other(AroundContainsAnyNumberObject),
    Another(PlacesUContainsAnyNumberAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_contains_any_number/oneOf/another`
pub type PlacesUContainsAnyNumberAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_contains_counted`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUContainsCounted {
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `3`
    ///
    /// `minContains`: `2`
    IntegerList(Vec<i64>),
    Other(AroundContainsCountedObject),
    Another(PlacesUContainsCountedAnother),
    Unknown(Json),
}
branches! { PlacesUContainsCounted {
    IntegerList(Vec<i64>),
    Other(AroundContainsCountedObject),
    Another(PlacesUContainsCountedAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_contains_counted/oneOf/another`
pub type PlacesUContainsCountedAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_contains_format`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUContainsFormat {
    /// `contains`: `{"format":"date","type":"string"}`
    ///
    /// `maxContains`: `1`
    List(Vec<Json>),
    Other(AroundContainsFormatObject),
    Another(PlacesUContainsFormatAnother),
    Unknown(Json),
}
branches! { PlacesUContainsFormat {
    List(Vec<Json>),
    Other(AroundContainsFormatObject),
    Another(PlacesUContainsFormatAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_contains_format/oneOf/another`
pub type PlacesUContainsFormatAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_contains_kind`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUContainsKind {
    /// `contains`: `{"type":"string"}`
    List(Vec<Json>),
    Other(AroundContainsKindObject),
    Another(PlacesUContainsKindAnother),
    Unknown(Json),
}
branches! { PlacesUContainsKind {
    List(Vec<Json>),
    Other(AroundContainsKindObject),
    Another(PlacesUContainsKindAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_contains_kind/oneOf/another`
pub type PlacesUContainsKindAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_contains_none`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUContainsNone {
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `1`
    ///
    /// `minContains`: `0`
    IntegerList(Vec<i64>),
    Other(AroundContainsNoneObject),
    Another(PlacesUContainsNoneAnother),
    Unknown(Json),
}
branches! { PlacesUContainsNone {
    IntegerList(Vec<i64>),
    Other(AroundContainsNoneObject),
    Another(PlacesUContainsNoneAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_contains_none/oneOf/another`
pub type PlacesUContainsNoneAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_content_schema`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUContentSchema {
    /// `contentSchema`: `{"type":"object"}`
    String(String),
    Other(AroundContentSchemaObject),
    Another(PlacesUContentSchemaAnother),
    Unknown(Json),
}
branches! { PlacesUContentSchema {
    String(text),
    Other(AroundContentSchemaObject),
    Another(PlacesUContentSchemaAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_content_schema/oneOf/another`
pub type PlacesUContentSchemaAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_dependent_false`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUDependentFalse {
    Object(PlacesUDependentFalseObject),
    AroundDependentFalse(AroundDependentFalse),
    Unknown(Json),
}
branches! { PlacesUDependentFalse {
    Object(PlacesUDependentFalseObject),
    AroundDependentFalse(AroundDependentFalse),
} }

/// Schema: `#/components/schemas/Places/properties/u_dependent_false/oneOf/Object`
pub type PlacesUDependentFalseObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_dependent_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUDependentRequired {
    Object(PlacesUDependentRequiredObject),
    AroundDependentRequired(AroundDependentRequired),
    Unknown(Json),
}
branches! { PlacesUDependentRequired {
    Object(PlacesUDependentRequiredObject),
    AroundDependentRequired(AroundDependentRequired),
} }

/// Schema: `#/components/schemas/Places/properties/u_dependent_required/oneOf/Object`
pub type PlacesUDependentRequiredObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_dependent_requires`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUDependentRequires {
    Object(PlacesUDependentRequiresObject),
    AroundDependentRequires(AroundDependentRequires),
    Unknown(Json),
}
branches! { PlacesUDependentRequires {
    Object(PlacesUDependentRequiresObject),
    AroundDependentRequires(AroundDependentRequires),
} }

/// Schema: `#/components/schemas/Places/properties/u_dependent_requires/oneOf/Object`
pub type PlacesUDependentRequiresObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_dependent_schemas`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUDependentSchemas {
    Object(PlacesUDependentSchemasObject),
    AroundDependentSchemas(AroundDependentSchemas),
    Unknown(Json),
}
branches! { PlacesUDependentSchemas {
    Object(PlacesUDependentSchemasObject),
    AroundDependentSchemas(AroundDependentSchemas),
} }

/// Schema: `#/components/schemas/Places/properties/u_dependent_schemas/oneOf/Object`
pub type PlacesUDependentSchemasObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_dynamic_ref`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUDynamicRef {
    Other(AroundDynamicRefObject),
    Another(PlacesUDynamicRefAnother),
    /// `$dynamicRef`: `"#node"`
    Any(Json),
    Unknown(Json),
}
branches! { PlacesUDynamicRef {
    Other(AroundDynamicRefObject),
    Another(PlacesUDynamicRefAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_dynamic_ref/oneOf/another`
pub type PlacesUDynamicRefAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_else_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUElseOnly {
    /// `else`: `{"minLength":3}`
    String(String),
    Other(AroundElseOnlyObject),
    Another(PlacesUElseOnlyAnother),
    Unknown(Json),
}
branches! { PlacesUElseOnly {
    String(text),
    Other(AroundElseOnlyObject),
    Another(PlacesUElseOnlyAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_else_only/oneOf/another`
pub type PlacesUElseOnlyAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_encoded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUEncoded {
    /// At most 8 characters.
    String(Base64),
    Other(AroundEncodedObject),
    Another(PlacesUEncodedAnother),
    Unknown(Json),
}
branches! { PlacesUEncoded {
    String(Base64),
    Other(AroundEncodedObject),
    Another(PlacesUEncodedAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_encoded/oneOf/another`
pub type PlacesUEncodedAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_enum_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUEnumBounded {
    /// At least 2 characters.
    String(AroundEnumBoundedString),
    Other(AroundEnumBoundedObject),
    Another(PlacesUEnumBoundedAnother),
    Unknown(Json),
}
branches! { PlacesUEnumBounded {
    String(AroundEnumBoundedString),
    Other(AroundEnumBoundedObject),
    Another(PlacesUEnumBoundedAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_enum_bounded/oneOf/another`
pub type PlacesUEnumBoundedAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_enum_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUEnumNot {
    String(AroundEnumNotString),
    Other(AroundEnumNotObject),
    Another(PlacesUEnumNotAnother),
    Unknown(Json),
}
branches! { PlacesUEnumNot {
    String(AroundEnumNotString),
    Other(AroundEnumNotObject),
    Another(PlacesUEnumNotAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_enum_not/oneOf/another`
pub type PlacesUEnumNotAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_exclusive_maximum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUExclusiveMaximum {
    /// Allowed: less than 3.
    Number(f64),
    Other(AroundExclusiveMaximumObject),
    Another(PlacesUExclusiveMaximumAnother),
    Unknown(Json),
}
branches! { PlacesUExclusiveMaximum {
    Number(f64),
    Other(AroundExclusiveMaximumObject),
    Another(PlacesUExclusiveMaximumAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_exclusive_maximum/oneOf/another`
pub type PlacesUExclusiveMaximumAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_exclusive_minimum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUExclusiveMinimum {
    /// Allowed: more than 1.5.
    Number(f64),
    Other(AroundExclusiveMinimumObject),
    Another(PlacesUExclusiveMinimumAnother),
    Unknown(Json),
}
branches! { PlacesUExclusiveMinimum {
    Number(f64),
    Other(AroundExclusiveMinimumObject),
    Another(PlacesUExclusiveMinimumAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_exclusive_minimum/oneOf/another`
pub type PlacesUExclusiveMinimumAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_false_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUFalseConst {
    /// Always `false`.
    Boolean(bool),
    Other(AroundFalseConstObject),
    Another(PlacesUFalseConstAnother),
    Unknown(Json),
}
branches! { PlacesUFalseConst {
    Boolean(bool),
    Other(AroundFalseConstObject),
    Another(PlacesUFalseConstAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_false_const/oneOf/another`
pub type PlacesUFalseConstAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_format_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUFormatOnly {
    String(DateTime),
    Other(AroundFormatOnlyObject),
    Another(PlacesUFormatOnlyAnother),
    Unknown(Json),
}
branches! { PlacesUFormatOnly {
    String(DateTime),
    Other(AroundFormatOnlyObject),
    Another(PlacesUFormatOnlyAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_format_only/oneOf/another`
pub type PlacesUFormatOnlyAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_fraction_of_integer`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUFractionOfInteger {
    /// Allowed: 2 to 4.
    Integer(i64),
    Other(AroundFractionOfIntegerObject),
    Another(PlacesUFractionOfIntegerAnother),
    Unknown(Json),
}
branches! { PlacesUFractionOfInteger {
    Integer(i64),
    Other(AroundFractionOfIntegerObject),
    Another(PlacesUFractionOfIntegerAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_fraction_of_integer/oneOf/another`
pub type PlacesUFractionOfIntegerAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_if_format`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUIfFormat {
    /// `if`: `{"format":"date"}`
    ///
    /// `then`: `{"minLength":2}`
    String(String),
    Other(AroundIfFormatObject),
    Another(PlacesUIfFormatAnother),
    Unknown(Json),
}
branches! { PlacesUIfFormat {
    String(text),
    Other(AroundIfFormatObject),
    Another(PlacesUIfFormatAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_if_format/oneOf/another`
pub type PlacesUIfFormatAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_if_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUIfOnly {
    /// `if`: `{"minLength":3}`
    String(String),
    Other(AroundIfOnlyObject),
    Another(PlacesUIfOnlyAnother),
    Unknown(Json),
}
branches! { PlacesUIfOnly {
    String(text),
    Other(AroundIfOnlyObject),
    Another(PlacesUIfOnlyAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_if_only/oneOf/another`
pub type PlacesUIfOnlyAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_inner_constants`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUInnerConstants {
    Object(PlacesUInnerConstantsObject),
    AroundInnerConstants(AroundInnerConstants),
    Unknown(Json),
}
branches! { PlacesUInnerConstants {
    Object(PlacesUInnerConstantsObject),
    AroundInnerConstants(AroundInnerConstants),
} }

/// Schema: `#/components/schemas/Places/properties/u_inner_constants/oneOf/Object`
pub type PlacesUInnerConstantsObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_integer_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUIntegerNot {
    /// `not`: `{"multipleOf":2}`
    Integer(i64),
    Other(AroundIntegerNotObject),
    Another(PlacesUIntegerNotAnother),
    Unknown(Json),
}
branches! { PlacesUIntegerNot {
    Integer(i64),
    Other(AroundIntegerNotObject),
    Another(PlacesUIntegerNotAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_integer_not/oneOf/another`
pub type PlacesUIntegerNotAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_integers_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUIntegersBounded {
    /// Allowed: at least 2.
    Integer(AroundIntegersBoundedInteger),
    Other(AroundIntegersBoundedObject),
    Another(PlacesUIntegersBoundedAnother),
    Unknown(Json),
}
branches! { PlacesUIntegersBounded {
    Integer(AroundIntegersBoundedInteger),
    Other(AroundIntegersBoundedObject),
    Another(PlacesUIntegersBoundedAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_integers_bounded/oneOf/another`
pub type PlacesUIntegersBoundedAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_integers_listed_twice`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUIntegersListedTwice {
    Integer(PlacesUIntegersListedTwiceInteger),
    Other(AroundIntegersListedTwiceObject),
    Another(PlacesUIntegersListedTwiceAnother),
    Unknown(Json),
}
branches! { PlacesUIntegersListedTwice {
    Integer(PlacesUIntegersListedTwiceInteger),
    Other(AroundIntegersListedTwiceObject),
    Another(PlacesUIntegersListedTwiceAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_integers_listed_twice/oneOf/Integer`
pub type PlacesUIntegersListedTwiceInteger = PlacesAIntegersListedTwice;
/// Schema: `#/components/schemas/Places/properties/u_integers_listed_twice/oneOf/another`
pub type PlacesUIntegersListedTwiceAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_items_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUItemsBounded {
    /// Each: allowed: at most 5.
    IntegerList(Vec<i64>),
    Other(AroundItemsBoundedObject),
    Another(PlacesUItemsBoundedAnother),
    Unknown(Json),
}
branches! { PlacesUItemsBounded {
    IntegerList(Vec<i64>),
    Other(AroundItemsBoundedObject),
    Another(PlacesUItemsBoundedAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_items_bounded/oneOf/another`
pub type PlacesUItemsBoundedAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_items_false`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUItemsFalse {
    /// At most 0 items.
    List(Vec<Json>),
    Other(AroundItemsFalseObject),
    Another(PlacesUItemsFalseAnother),
    Unknown(Json),
}
branches! { PlacesUItemsFalse {
    List(Vec<Json>),
    Other(AroundItemsFalseObject),
    Another(PlacesUItemsFalseAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_items_false/oneOf/another`
pub type PlacesUItemsFalseAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_items_of_two`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUItemsOfTwo {
    /// Each: allowed: at least 3.
    NumberList(Vec<i64>),
    Other(AroundItemsOfTwoObject),
    Another(PlacesUItemsOfTwoAnother),
    Unknown(Json),
}
branches! { PlacesUItemsOfTwo {
    NumberList(Vec<i64>),
    Other(AroundItemsOfTwoObject),
    Another(PlacesUItemsOfTwoAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_items_of_two/oneOf/another`
pub type PlacesUItemsOfTwoAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_kinds`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUKinds {
    Other(AroundKindsOther),
    OtherVariant(AroundKindsObject),
    Another(PlacesUKindsAnother),
    Unknown(Json),
}
branches! { PlacesUKinds {
    Other(AroundKindsOther),
    OtherVariant(AroundKindsObject),
    Another(PlacesUKindsAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_kinds/oneOf/another`
pub type PlacesUKindsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_kinds_of_a_key`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUKindsOfAKey {
    Object(PlacesUKindsOfAKeyObject),
    AroundKindsOfAKey(AroundKindsOfAKey),
    Unknown(Json),
}
branches! { PlacesUKindsOfAKey {
    Object(PlacesUKindsOfAKeyObject),
    AroundKindsOfAKey(AroundKindsOfAKey),
} }

/// Schema: `#/components/schemas/Places/properties/u_kinds_of_a_key/oneOf/Object`
pub type PlacesUKindsOfAKeyObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_list_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUListAnyOf {
    IntegerList(Vec<i64>),
    Other(AroundListAnyOfObject),
    Another(PlacesUListAnyOfAnother),
    Unknown(Json),
}
branches! { PlacesUListAnyOf {
    IntegerList(Vec<i64>),
    Other(AroundListAnyOfObject),
    Another(PlacesUListAnyOfAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_list_any_of/oneOf/another`
pub type PlacesUListAnyOfAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_list_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUListConst {
    /// One of `[1,"two"]`.
    List(Vec<Json>),
    Other(AroundListConstObject),
    Another(PlacesUListConstAnother),
    Unknown(Json),
}
branches! { PlacesUListConst {
    List(Vec<Json>),
    Other(AroundListConstObject),
    Another(PlacesUListConstAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_list_const/oneOf/another`
pub type PlacesUListConstAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_list_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUListEnum {
    /// One of `[1]`, `[1,2]`.
    List(Vec<Json>),
    Other(AroundListEnumObject),
    Another(PlacesUListEnumAnother),
    Unknown(Json),
}
branches! { PlacesUListEnum {
    List(Vec<Json>),
    Other(AroundListEnumObject),
    Another(PlacesUListEnumAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_list_enum/oneOf/another`
pub type PlacesUListEnumAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_list_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUListIf {
    /// `if`: `{"minItems":2}`
    ///
    /// `then`: `{"uniqueItems":true}`
    IntegerList(Vec<i64>),
    Other(AroundListIfObject),
    Another(PlacesUListIfAnother),
    Unknown(Json),
}
branches! { PlacesUListIf {
    IntegerList(Vec<i64>),
    Other(AroundListIfObject),
    Another(PlacesUListIfAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_list_if/oneOf/another`
pub type PlacesUListIfAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_list_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUListNot {
    /// `not`: `{"maxItems":0}`
    IntegerList(Vec<i64>),
    Other(AroundListNotObject),
    Another(PlacesUListNotAnother),
    Unknown(Json),
}
branches! { PlacesUListNot {
    IntegerList(Vec<i64>),
    Other(AroundListNotObject),
    Another(PlacesUListNotAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_list_not/oneOf/another`
pub type PlacesUListNotAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_list_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUListOfItself {
    /// At most 2 items. Each: at most 2 items.
    ListOfItselfList(Vec<ListOfItself>),
    Other(AroundListOfItselfObject),
    Another(PlacesUListOfItselfAnother),
    Unknown(Json),
}
branches! { PlacesUListOfItself {
    ListOfItselfList(Vec<ListOfItself>),
    Other(AroundListOfItselfObject),
    Another(PlacesUListOfItselfAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_list_of_itself/oneOf/another`
pub type PlacesUListOfItselfAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_map_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMapAnyOf {
    Object(PlacesUMapAnyOfObject),
    AroundMapAnyOf(AroundMapAnyOf),
    Unknown(Json),
}
branches! { PlacesUMapAnyOf {
    Object(PlacesUMapAnyOfObject),
    AroundMapAnyOf(AroundMapAnyOf),
} }

/// Schema: `#/components/schemas/Places/properties/u_map_any_of/oneOf/Object`
pub type PlacesUMapAnyOfObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_map_dependent`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMapDependent {
    Object(PlacesUMapDependentObject),
    AroundMapDependent(AroundMapDependent),
    Unknown(Json),
}
branches! { PlacesUMapDependent {
    Object(PlacesUMapDependentObject),
    AroundMapDependent(AroundMapDependent),
} }

/// Schema: `#/components/schemas/Places/properties/u_map_dependent/oneOf/Object`
pub type PlacesUMapDependentObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_map_dependent_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMapDependentRequired {
    Object(PlacesUMapDependentRequiredObject),
    AroundMapDependentRequired(AroundMapDependentRequired),
    Unknown(Json),
}
branches! { PlacesUMapDependentRequired {
    Object(PlacesUMapDependentRequiredObject),
    AroundMapDependentRequired(AroundMapDependentRequired),
} }

/// Schema: `#/components/schemas/Places/properties/u_map_dependent_required/oneOf/Object`
pub type PlacesUMapDependentRequiredObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_map_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMapIf {
    Object(PlacesUMapIfObject),
    AroundMapIf(AroundMapIf),
    Unknown(Json),
}
branches! { PlacesUMapIf {
    Object(PlacesUMapIfObject),
    AroundMapIf(AroundMapIf),
} }

/// Schema: `#/components/schemas/Places/properties/u_map_if/oneOf/Object`
pub type PlacesUMapIfObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_map_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMapNot {
    Object(PlacesUMapNotObject),
    AroundMapNot(AroundMapNot),
    Unknown(Json),
}
branches! { PlacesUMapNot {
    Object(PlacesUMapNotObject),
    AroundMapNot(AroundMapNot),
} }

/// Schema: `#/components/schemas/Places/properties/u_map_not/oneOf/Object`
pub type PlacesUMapNotObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_map_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMapOfItself {
    Object(PlacesUMapOfItselfObject),
    AroundMapOfItself(AroundMapOfItself),
    Unknown(Json),
}
branches! { PlacesUMapOfItself {
    Object(PlacesUMapOfItselfObject),
    AroundMapOfItself(AroundMapOfItself),
} }

/// Schema: `#/components/schemas/Places/properties/u_map_of_itself/oneOf/Object`
pub type PlacesUMapOfItselfObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_map_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMapRequired {
    Object(PlacesUMapRequiredObject),
    AroundMapRequired(AroundMapRequired),
    Unknown(Json),
}
branches! { PlacesUMapRequired {
    Object(PlacesUMapRequiredObject),
    AroundMapRequired(AroundMapRequired),
} }

/// Schema: `#/components/schemas/Places/properties/u_map_required/oneOf/Object`
pub type PlacesUMapRequiredObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_max_contains_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMaxContainsOnly {
    /// `maxContains`: `2`
    IntegerList(Vec<i64>),
    Other(AroundMaxContainsOnlyObject),
    Another(PlacesUMaxContainsOnlyAnother),
    Unknown(Json),
}
branches! { PlacesUMaxContainsOnly {
    IntegerList(Vec<i64>),
    Other(AroundMaxContainsOnlyObject),
    Another(PlacesUMaxContainsOnlyAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_max_contains_only/oneOf/another`
pub type PlacesUMaxContainsOnlyAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_max_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMaxItems {
    /// At most 1 item.
    StringList(Vec<String>),
    Other(AroundMaxItemsObject),
    Another(PlacesUMaxItemsAnother),
    Unknown(Json),
}
branches! { PlacesUMaxItems {
    StringList(Vec<String>),
    Other(AroundMaxItemsObject),
    Another(PlacesUMaxItemsAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_max_items/oneOf/another`
pub type PlacesUMaxItemsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_max_length`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMaxLength {
    /// At most 2 characters.
    String(String),
    Other(AroundMaxLengthObject),
    Another(PlacesUMaxLengthAnother),
    Unknown(Json),
}
branches! { PlacesUMaxLength {
    String(text),
    Other(AroundMaxLengthObject),
    Another(PlacesUMaxLengthAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_max_length/oneOf/another`
pub type PlacesUMaxLengthAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_max_properties`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMaxProperties {
    Object(PlacesUMaxPropertiesObject),
    AroundMaxProperties(AroundMaxProperties),
    Unknown(Json),
}
branches! { PlacesUMaxProperties {
    Object(PlacesUMaxPropertiesObject),
    AroundMaxProperties(AroundMaxProperties),
} }

/// Schema: `#/components/schemas/Places/properties/u_max_properties/oneOf/Object`
pub type PlacesUMaxPropertiesObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_maximum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMaximum {
    /// Allowed: at most 3.
    Integer(i64),
    Other(AroundMaximumObject),
    Another(PlacesUMaximumAnother),
    Unknown(Json),
}
branches! { PlacesUMaximum {
    Integer(i64),
    Other(AroundMaximumObject),
    Another(PlacesUMaximumAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_maximum/oneOf/another`
pub type PlacesUMaximumAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_min_contains_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMinContainsOnly {
    /// `minContains`: `2`
    IntegerList(Vec<i64>),
    Other(AroundMinContainsOnlyObject),
    Another(PlacesUMinContainsOnlyAnother),
    Unknown(Json),
}
branches! { PlacesUMinContainsOnly {
    IntegerList(Vec<i64>),
    Other(AroundMinContainsOnlyObject),
    Another(PlacesUMinContainsOnlyAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_min_contains_only/oneOf/another`
pub type PlacesUMinContainsOnlyAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_min_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMinItems {
    /// At least 2 items.
    IntegerList(Vec<i64>),
    Other(AroundMinItemsObject),
    Another(PlacesUMinItemsAnother),
    Unknown(Json),
}
branches! { PlacesUMinItems {
    IntegerList(Vec<i64>),
    Other(AroundMinItemsObject),
    Another(PlacesUMinItemsAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_min_items/oneOf/another`
pub type PlacesUMinItemsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_min_length`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMinLength {
    /// At least 2 characters.
    String(String),
    Other(AroundMinLengthObject),
    Another(PlacesUMinLengthAnother),
    Unknown(Json),
}
branches! { PlacesUMinLength {
    String(text),
    Other(AroundMinLengthObject),
    Another(PlacesUMinLengthAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_min_length/oneOf/another`
pub type PlacesUMinLengthAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_min_properties`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMinProperties {
    Object(PlacesUMinPropertiesObject),
    AroundMinProperties(AroundMinProperties),
    Unknown(Json),
}
branches! { PlacesUMinProperties {
    Object(PlacesUMinPropertiesObject),
    AroundMinProperties(AroundMinProperties),
} }

/// Schema: `#/components/schemas/Places/properties/u_min_properties/oneOf/Object`
pub type PlacesUMinPropertiesObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_minimum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMinimum {
    /// Allowed: at least 3.
    Integer(i64),
    Other(AroundMinimumObject),
    Another(PlacesUMinimumAnother),
    Unknown(Json),
}
branches! { PlacesUMinimum {
    Integer(i64),
    Other(AroundMinimumObject),
    Another(PlacesUMinimumAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_minimum/oneOf/another`
pub type PlacesUMinimumAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_mixed_rules`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMixedRules {
    /// At most 2 characters.
    String(String),
    /// Allowed: at least 5.
    Integer(i64),
    Other(AroundMixedRulesObject),
    Another(PlacesUMixedRulesAnother),
    Unknown(Json),
}
branches! { PlacesUMixedRules {
    String(text),
    Integer(i64),
    Other(AroundMixedRulesObject),
    Another(PlacesUMixedRulesAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_mixed_rules/oneOf/another`
pub type PlacesUMixedRulesAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_multiple_of_fraction`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMultipleOfFraction {
    /// A multiple of 0.01.
    Number(f64),
    Other(AroundMultipleOfFractionObject),
    Another(PlacesUMultipleOfFractionAnother),
    Unknown(Json),
}
branches! { PlacesUMultipleOfFraction {
    Number(f64),
    Other(AroundMultipleOfFractionObject),
    Another(PlacesUMultipleOfFractionAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_multiple_of_fraction/oneOf/another`
pub type PlacesUMultipleOfFractionAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_multiple_of_integer`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUMultipleOfInteger {
    /// A multiple of 3.
    Integer(i64),
    Other(AroundMultipleOfIntegerObject),
    Another(PlacesUMultipleOfIntegerAnother),
    Unknown(Json),
}
branches! { PlacesUMultipleOfInteger {
    Integer(i64),
    Other(AroundMultipleOfIntegerObject),
    Another(PlacesUMultipleOfIntegerAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_multiple_of_integer/oneOf/another`
pub type PlacesUMultipleOfIntegerAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_names_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNamesBounded {
    Object(PlacesUNamesBoundedObject),
    AroundNamesBounded(AroundNamesBounded),
    Unknown(Json),
}
branches! { PlacesUNamesBounded {
    Object(PlacesUNamesBoundedObject),
    AroundNamesBounded(AroundNamesBounded),
} }

/// Schema: `#/components/schemas/Places/properties/u_names_bounded/oneOf/Object`
pub type PlacesUNamesBoundedObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_names_choice`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNamesChoice {
    Object(PlacesUNamesChoiceObject),
    AroundNamesChoice(AroundNamesChoice),
    Unknown(Json),
}
branches! { PlacesUNamesChoice {
    Object(PlacesUNamesChoiceObject),
    AroundNamesChoice(AroundNamesChoice),
} }

/// Schema: `#/components/schemas/Places/properties/u_names_choice/oneOf/Object`
pub type PlacesUNamesChoiceObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_names_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNamesEnum {
    Object(PlacesUNamesEnumObject),
    AroundNamesEnum(AroundNamesEnum),
    Unknown(Json),
}
branches! { PlacesUNamesEnum {
    Object(PlacesUNamesEnumObject),
    AroundNamesEnum(AroundNamesEnum),
} }

/// Schema: `#/components/schemas/Places/properties/u_names_enum/oneOf/Object`
pub type PlacesUNamesEnumObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_names_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNamesNot {
    Object(PlacesUNamesNotObject),
    AroundNamesNot(AroundNamesNot),
    Unknown(Json),
}
branches! { PlacesUNamesNot {
    Object(PlacesUNamesNotObject),
    AroundNamesNot(AroundNamesNot),
} }

/// Schema: `#/components/schemas/Places/properties/u_names_not/oneOf/Object`
pub type PlacesUNamesNotObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_names_of_no_text`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNamesOfNoText {
    Object(PlacesUNamesOfNoTextObject),
    AroundNamesOfNoText(AroundNamesOfNoText),
    Unknown(Json),
}
branches! { PlacesUNamesOfNoText {
    Object(PlacesUNamesOfNoTextObject),
    AroundNamesOfNoText(AroundNamesOfNoText),
} }

/// Schema: `#/components/schemas/Places/properties/u_names_of_no_text/oneOf/Object`
pub type PlacesUNamesOfNoTextObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_not_format`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNotFormat {
    /// `not`: `{"format":"date"}`
    String(String),
    Other(AroundNotFormatObject),
    Another(PlacesUNotFormatAnother),
    Unknown(Json),
}
branches! { PlacesUNotFormat {
    String(text),
    Other(AroundNotFormatObject),
    Another(PlacesUNotFormatAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_not_format/oneOf/another`
pub type PlacesUNotFormatAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_not_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNotItself {
    Object(PlacesUNotItselfObject),
    AroundNotItself(AroundNotItself),
    Unknown(Json),
}
branches! { PlacesUNotItself {
    Object(PlacesUNotItselfObject),
    AroundNotItself(AroundNotItself),
} }

/// Schema: `#/components/schemas/Places/properties/u_not_itself/oneOf/Object`
pub type PlacesUNotItselfObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_not_nothing`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNotNothing {
    /// `not`: `{"not":{"const":"a"}}`
    String(String),
    Other(AroundNotNothingObject),
    Another(PlacesUNotNothingAnother),
    Unknown(Json),
}
branches! { PlacesUNotNothing {
    String(text),
    Other(AroundNotNothingObject),
    Another(PlacesUNotNothingAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_not_nothing/oneOf/another`
pub type PlacesUNotNothingAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_null_of_a_part`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNullOfAPart {
    String(String),
    Other(AroundNullOfAPartObject),
    Another(PlacesUNullOfAPartAnother),
    Unknown(Json),
}
branches! { PlacesUNullOfAPart {
    String(text),
    Other(AroundNullOfAPartObject),
    Another(PlacesUNullOfAPartAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_null_of_a_part/oneOf/another`
pub type PlacesUNullOfAPartAnother = PlacesUAdditionalObject;
/// Schema: `#/components/schemas/Places/properties/u_nullable`
pub type PlacesUNullable = PlacesUMinLength;
/// Schema: `#/components/schemas/Places/properties/u_nullable/oneOf/another`
pub type PlacesUNullableAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_nullable_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNullableNot {
    /// `not`: `{"const":0}`
    Integer(i64),
    Other(AroundNullableNotObject),
    Another(PlacesUNullableNotAnother),
    Unknown(Json),
}
branches! { PlacesUNullableNot {
    Integer(i64),
    Other(AroundNullableNotObject),
    Another(PlacesUNullableNotAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_nullable_not/oneOf/another`
pub type PlacesUNullableNotAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_number_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNumberConst {
    /// One of `1.5`.
    Number(f64),
    Other(AroundNumberConstObject),
    Another(PlacesUNumberConstAnother),
    Unknown(Json),
}
branches! { PlacesUNumberConst {
    Number(f64),
    Other(AroundNumberConstObject),
    Another(PlacesUNumberConstAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_number_const/oneOf/another`
pub type PlacesUNumberConstAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_number_consts`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNumberConsts {
    /// Each form of it has rules of its own.
    Number(f64),
    Other(AroundNumberConstsObject),
    Another(PlacesUNumberConstsAnother),
    Unknown(Json),
}
branches! { PlacesUNumberConsts {
    Number(f64),
    Other(AroundNumberConstsObject),
    Another(PlacesUNumberConstsAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_number_consts/oneOf/another`
pub type PlacesUNumberConstsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_number_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNumberEnum {
    /// One of `0.5`, `1.5`.
    Number(f64),
    Other(AroundNumberEnumObject),
    Another(PlacesUNumberEnumAnother),
    Unknown(Json),
}
branches! { PlacesUNumberEnum {
    Number(f64),
    Other(AroundNumberEnumObject),
    Another(PlacesUNumberEnumAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_number_enum/oneOf/another`
pub type PlacesUNumberEnumAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_number_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNumberIf {
    /// `if`: `{"minimum":100}`
    ///
    /// `then`: `{"multipleOf":10}`
    Number(f64),
    Other(AroundNumberIfObject),
    Another(PlacesUNumberIfAnother),
    Unknown(Json),
}
branches! { PlacesUNumberIf {
    Number(f64),
    Other(AroundNumberIfObject),
    Another(PlacesUNumberIfAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_number_if/oneOf/another`
pub type PlacesUNumberIfAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_number_one_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUNumberOneOf {
    /// Each form of it has rules of its own.
    Integer(i64),
    Other(AroundNumberOneOfObject),
    Another(PlacesUNumberOneOfAnother),
    Unknown(Json),
}
branches! { PlacesUNumberOneOf {
    Integer(i64),
    Other(AroundNumberOneOfObject),
    Another(PlacesUNumberOneOfAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_number_one_of/oneOf/another`
pub type PlacesUNumberOneOfAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_object_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUObjectConst {
    Object(PlacesUObjectConstObject),
    AroundObjectConst(AroundObjectConst),
    Unknown(Json),
}
branches! { PlacesUObjectConst {
    Object(PlacesUObjectConstObject),
    AroundObjectConst(AroundObjectConst),
} }

/// Schema: `#/components/schemas/Places/properties/u_object_const/oneOf/Object`
pub type PlacesUObjectConstObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_object_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUObjectIf {
    Object(PlacesUObjectIfObject),
    AroundObjectIf(AroundObjectIf),
    Unknown(Json),
}
branches! { PlacesUObjectIf {
    Object(PlacesUObjectIfObject),
    AroundObjectIf(AroundObjectIf),
} }

/// Schema: `#/components/schemas/Places/properties/u_object_if/oneOf/Object`
pub type PlacesUObjectIfObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_object_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUObjectNot {
    Object(PlacesUObjectNotObject),
    AroundObjectNot(AroundObjectNot),
    Unknown(Json),
}
branches! { PlacesUObjectNot {
    Object(PlacesUObjectNotObject),
    AroundObjectNot(AroundObjectNot),
} }

/// Schema: `#/components/schemas/Places/properties/u_object_not/oneOf/Object`
pub type PlacesUObjectNotObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_older_dependencies`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUOlderDependencies {
    Object(PlacesUOlderDependenciesObject),
    AroundOlderDependencies(AroundOlderDependencies),
    Unknown(Json),
}
branches! { PlacesUOlderDependencies {
    Object(PlacesUOlderDependenciesObject),
    AroundOlderDependencies(AroundOlderDependencies),
} }

/// Schema: `#/components/schemas/Places/properties/u_older_dependencies/oneOf/Object`
pub type PlacesUOlderDependenciesObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_one_group`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUOneGroup {
    Object(PlacesUOneGroupObject),
    AroundOneGroup(AroundOneGroup),
    Unknown(Json),
}
branches! { PlacesUOneGroup {
    Object(PlacesUOneGroupObject),
    AroundOneGroup(AroundOneGroup),
} }

/// Schema: `#/components/schemas/Places/properties/u_one_group/oneOf/Object`
pub type PlacesUOneGroupObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_one_maps`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUOneMaps {
    Object(PlacesUOneMapsObject),
    AroundOneMaps(AroundOneMaps),
    Unknown(Json),
}
branches! { PlacesUOneMaps {
    Object(PlacesUOneMapsObject),
    AroundOneMaps(AroundOneMaps),
} }

/// Schema: `#/components/schemas/Places/properties/u_one_maps/oneOf/Object`
pub type PlacesUOneMapsObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_open_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUOpenTuple {
    List(Vec<Json>),
    Other(AroundOpenTupleObject),
    Another(PlacesUOpenTupleAnother),
    Unknown(Json),
}
branches! { PlacesUOpenTuple {
    List(Vec<Json>),
    Other(AroundOpenTupleObject),
    Another(PlacesUOpenTupleAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_open_tuple/oneOf/another`
pub type PlacesUOpenTupleAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_others_of_a_part`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUOthersOfAPart {
    Object(PlacesUOthersOfAPartObject),
    AroundOthersOfAPart(AroundOthersOfAPart),
    Unknown(Json),
}
branches! { PlacesUOthersOfAPart {
    Object(PlacesUOthersOfAPartObject),
    AroundOthersOfAPart(AroundOthersOfAPart),
} }

/// Schema: `#/components/schemas/Places/properties/u_others_of_a_part/oneOf/Object`
pub type PlacesUOthersOfAPartObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_pattern`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUPattern {
    /// Pattern: `^[a-c]\d?$`.
    String(String),
    Other(AroundPatternObject),
    Another(PlacesUPatternAnother),
    Unknown(Json),
}
branches! { PlacesUPattern {
    String(text),
    Other(AroundPatternObject),
    Another(PlacesUPatternAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_pattern/oneOf/another`
pub type PlacesUPatternAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_pattern_of_space`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUPatternOfSpace {
    /// Pattern: `^\s\S$`.
    String(String),
    Other(AroundPatternOfSpaceObject),
    Another(PlacesUPatternOfSpaceAnother),
    Unknown(Json),
}
branches! { PlacesUPatternOfSpace {
    String(text),
    Other(AroundPatternOfSpaceObject),
    Another(PlacesUPatternOfSpaceAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_pattern_of_space/oneOf/another`
pub type PlacesUPatternOfSpaceAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_pattern_unchecked`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUPatternUnchecked {
    Object(PlacesUPatternUncheckedObject),
    AroundPatternUnchecked(AroundPatternUnchecked),
    Unknown(Json),
}
branches! { PlacesUPatternUnchecked {
    Object(PlacesUPatternUncheckedObject),
    AroundPatternUnchecked(AroundPatternUnchecked),
} }

/// Schema: `#/components/schemas/Places/properties/u_pattern_unchecked/oneOf/Object`
pub type PlacesUPatternUncheckedObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_pattern_unmatched`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUPatternUnmatched {
    /// Pattern: `^(?!x)`.
    String(String),
    Other(AroundPatternUnmatchedObject),
    Another(PlacesUPatternUnmatchedAnother),
    Unknown(Json),
}
branches! { PlacesUPatternUnmatched {
    String(text),
    Other(AroundPatternUnmatchedObject),
    Another(PlacesUPatternUnmatchedAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_pattern_unmatched/oneOf/another`
pub type PlacesUPatternUnmatchedAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_patterns`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUPatterns {
    Object(PlacesUPatternsObject),
    AroundPatterns(AroundPatterns),
    Unknown(Json),
}
branches! { PlacesUPatterns {
    Object(PlacesUPatternsObject),
    AroundPatterns(AroundPatterns),
} }

/// Schema: `#/components/schemas/Places/properties/u_patterns/oneOf/Object`
pub type PlacesUPatternsObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_patterns_beside_names`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUPatternsBesideNames {
    Object(PlacesUPatternsBesideNamesObject),
    AroundPatternsBesideNames(AroundPatternsBesideNames),
    Unknown(Json),
}
branches! { PlacesUPatternsBesideNames {
    Object(PlacesUPatternsBesideNamesObject),
    AroundPatternsBesideNames(AroundPatternsBesideNames),
} }

/// Schema: `#/components/schemas/Places/properties/u_patterns_beside_names/oneOf/Object`
pub type PlacesUPatternsBesideNamesObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_patterns_of_choices`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUPatternsOfChoices {
    Object(PlacesUPatternsOfChoicesObject),
    AroundPatternsOfChoices(AroundPatternsOfChoices),
    Unknown(Json),
}
branches! { PlacesUPatternsOfChoices {
    Object(PlacesUPatternsOfChoicesObject),
    AroundPatternsOfChoices(AroundPatternsOfChoices),
} }

/// Schema: `#/components/schemas/Places/properties/u_patterns_of_choices/oneOf/Object`
pub type PlacesUPatternsOfChoicesObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_patterns_of_objects`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUPatternsOfObjects {
    Object(PlacesUPatternsOfObjectsObject),
    AroundPatternsOfObjects(AroundPatternsOfObjects),
    Unknown(Json),
}
branches! { PlacesUPatternsOfObjects {
    Object(PlacesUPatternsOfObjectsObject),
    AroundPatternsOfObjects(AroundPatternsOfObjects),
} }

/// Schema: `#/components/schemas/Places/properties/u_patterns_of_objects/oneOf/Object`
pub type PlacesUPatternsOfObjectsObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_patterns_of_two_kinds`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUPatternsOfTwoKinds {
    Object(PlacesUPatternsOfTwoKindsObject),
    AroundPatternsOfTwoKinds(AroundPatternsOfTwoKinds),
    Unknown(Json),
}
branches! { PlacesUPatternsOfTwoKinds {
    Object(PlacesUPatternsOfTwoKindsObject),
    AroundPatternsOfTwoKinds(AroundPatternsOfTwoKinds),
} }

/// Schema: `#/components/schemas/Places/properties/u_patterns_of_two_kinds/oneOf/Object`
pub type PlacesUPatternsOfTwoKindsObject = PlacesUAdditionalObject;
/// Schema: `#/components/schemas/Places/properties/u_positions_and_items`
pub type PlacesUPositionsAndItems = PlacesUAdditionalItems;
/// Schema: `#/components/schemas/Places/properties/u_positions_and_items/oneOf/another`
pub type PlacesUPositionsAndItemsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_properties_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUPropertiesOnly {
    Object(PlacesUPropertiesOnlyObject),
    AroundPropertiesOnly(AroundPropertiesOnly),
    Unknown(Json),
}
branches! { PlacesUPropertiesOnly {
    Object(PlacesUPropertiesOnlyObject),
    AroundPropertiesOnly(AroundPropertiesOnly),
} }

/// Schema: `#/components/schemas/Places/properties/u_properties_only/oneOf/Object`
pub type PlacesUPropertiesOnlyObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_ref_alone`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesURefAlone {
    /// At least 2 characters.
    MinLength(MinLength),
    Other(AroundRefAloneObject),
    Another(PlacesURefAloneAnother),
    Unknown(Json),
}
branches! { PlacesURefAlone {
    MinLength(MinLength),
    Other(AroundRefAloneObject),
    Another(PlacesURefAloneAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_ref_alone/oneOf/another`
pub type PlacesURefAloneAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_ref_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesURefBounded {
    /// 2 to 3 characters.
    MinLength(MinLength),
    Other(AroundRefBoundedObject),
    Another(PlacesURefBoundedAnother),
    Unknown(Json),
}
branches! { PlacesURefBounded {
    MinLength(MinLength),
    Other(AroundRefBoundedObject),
    Another(PlacesURefBoundedAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_ref_bounded/oneOf/another`
pub type PlacesURefBoundedAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesURequired {
    Object(PlacesURequiredObject),
    AroundRequired(AroundRequired),
    Unknown(Json),
}
branches! { PlacesURequired {
    Object(PlacesURequiredObject),
    AroundRequired(AroundRequired),
} }

/// Schema: `#/components/schemas/Places/properties/u_required/oneOf/Object`
pub type PlacesURequiredObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_required_by_pattern`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesURequiredByPattern {
    Object(PlacesURequiredByPatternObject),
    AroundRequiredByPattern(AroundRequiredByPattern),
    Unknown(Json),
}
branches! { PlacesURequiredByPattern {
    Object(PlacesURequiredByPatternObject),
    AroundRequiredByPattern(AroundRequiredByPattern),
} }

/// Schema: `#/components/schemas/Places/properties/u_required_by_pattern/oneOf/Object`
pub type PlacesURequiredByPatternObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_rules_of_branches`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesURulesOfBranches {
    Object(PlacesURulesOfBranchesObject),
    AroundRulesOfBranches(AroundRulesOfBranches),
    Unknown(Json),
}
branches! { PlacesURulesOfBranches {
    Object(PlacesURulesOfBranchesObject),
    AroundRulesOfBranches(AroundRulesOfBranches),
} }

/// Schema: `#/components/schemas/Places/properties/u_rules_of_branches/oneOf/Object`
pub type PlacesURulesOfBranchesObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_shorter_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUShorterTuple {
    /// At most 2 items.
    List(Vec<AroundShorterTupleListItem>),
    Other(AroundShorterTupleObject),
    Another(PlacesUShorterTupleAnother),
    Unknown(Json),
}
branches! { PlacesUShorterTuple {
    List(Vec<AroundShorterTupleListItem>),
    Other(AroundShorterTupleObject),
    Another(PlacesUShorterTupleAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_shorter_tuple/oneOf/another`
pub type PlacesUShorterTupleAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_text_all_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUTextAllOf {
    /// 2 to 3 characters.
    String(String),
    Other(AroundTextAllOfObject),
    Another(PlacesUTextAllOfAnother),
    Unknown(Json),
}
branches! { PlacesUTextAllOf {
    String(text),
    Other(AroundTextAllOfObject),
    Another(PlacesUTextAllOfAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_text_all_of/oneOf/another`
pub type PlacesUTextAllOfAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_text_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUTextAnyOf {
    /// Each form of it has rules of its own.
    String(String),
    Other(AroundTextAnyOfObject),
    Another(PlacesUTextAnyOfAnother),
    Unknown(Json),
}
branches! { PlacesUTextAnyOf {
    String(text),
    Other(AroundTextAnyOfObject),
    Another(PlacesUTextAnyOfAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_text_any_of/oneOf/another`
pub type PlacesUTextAnyOfAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_text_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUTextConst {
    String(AroundTextConstString),
    Other(AroundTextConstObject),
    Another(PlacesUTextConstAnother),
    Unknown(Json),
}
branches! { PlacesUTextConst {
    String(AroundTextConstString),
    Other(AroundTextConstObject),
    Another(PlacesUTextConstAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_text_const/oneOf/another`
pub type PlacesUTextConstAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_text_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUTextEnum {
    String(AroundTextEnumString),
    Other(AroundTextEnumObject),
    Another(PlacesUTextEnumAnother),
    Unknown(Json),
}
branches! { PlacesUTextEnum {
    String(AroundTextEnumString),
    Other(AroundTextEnumObject),
    Another(PlacesUTextEnumAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_text_enum/oneOf/another`
pub type PlacesUTextEnumAnother = PlacesUAdditionalObject;
/// Schema: `#/components/schemas/Places/properties/u_text_enum_of_branches`
pub type PlacesUTextEnumOfBranches = PlacesUTextEnum;
/// Schema: `#/components/schemas/Places/properties/u_text_enum_of_branches/oneOf/another`
pub type PlacesUTextEnumOfBranchesAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_text_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUTextIf {
    /// `else`: `{"pattern":"^y"}`
    ///
    /// `if`: `{"minLength":3}`
    ///
    /// `then`: `{"pattern":"^x"}`
    String(String),
    Other(AroundTextIfObject),
    Another(PlacesUTextIfAnother),
    Unknown(Json),
}
branches! { PlacesUTextIf {
    String(text),
    Other(AroundTextIfObject),
    Another(PlacesUTextIfAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_text_if/oneOf/another`
pub type PlacesUTextIfAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_text_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUTextNot {
    /// `not`: `{"enum":["a","b"]}`
    String(String),
    Other(AroundTextNotObject),
    Another(PlacesUTextNotAnother),
    Unknown(Json),
}
branches! { PlacesUTextNot {
    String(text),
    Other(AroundTextNotObject),
    Another(PlacesUTextNotAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_text_not/oneOf/another`
pub type PlacesUTextNotAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_text_one_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUTextOneOf {
    /// Each form of it has rules of its own.
    String(String),
    Other(AroundTextOneOfObject),
    Another(PlacesUTextOneOfAnother),
    Unknown(Json),
}
branches! { PlacesUTextOneOf {
    String(text),
    Other(AroundTextOneOfObject),
    Another(PlacesUTextOneOfAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_text_one_of/oneOf/another`
pub type PlacesUTextOneOfAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_then_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUThenOnly {
    /// `then`: `{"minLength":3}`
    String(String),
    Other(AroundThenOnlyObject),
    Another(PlacesUThenOnlyAnother),
    Unknown(Json),
}
branches! { PlacesUThenOnly {
    String(text),
    Other(AroundThenOnlyObject),
    Another(PlacesUThenOnlyAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_then_only/oneOf/another`
pub type PlacesUThenOnlyAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUTuple {
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    Tuple((String, i64)),
    Other(AroundTupleObject),
    Another(PlacesUTupleAnother),
    Unknown(Json),
}
branches! { PlacesUTuple {
    Tuple((String, i64)),
    Other(AroundTupleObject),
    Another(PlacesUTupleAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_tuple/oneOf/another`
pub type PlacesUTupleAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_tuple_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUTupleBounded {
    /// No item twice.
    Tuple((i64, i64)),
    Other(AroundTupleBoundedObject),
    Another(PlacesUTupleBoundedAnother),
    Unknown(Json),
}
branches! { PlacesUTupleBounded {
    Tuple((i64, i64)),
    Other(AroundTupleBoundedObject),
    Another(PlacesUTupleBoundedAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_tuple_bounded/oneOf/another`
pub type PlacesUTupleBoundedAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_tuple_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUTupleOfItself {
    /// Item 0: at least 1 character.
    Tuple((String, OrNull<TupleOfItself>)),
    Other(AroundTupleOfItselfObject),
    Another(PlacesUTupleOfItselfAnother),
    Unknown(Json),
}
branches! { PlacesUTupleOfItself {
    Tuple((String, OrNull<TupleOfItself>)),
    Other(AroundTupleOfItselfObject),
    Another(PlacesUTupleOfItselfAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_tuple_of_itself/oneOf/another`
pub type PlacesUTupleOfItselfAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_unevaluated`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUUnevaluated {
    Object(PlacesUUnevaluatedObject),
    AroundUnevaluated(AroundUnevaluated),
    Unknown(Json),
}
branches! { PlacesUUnevaluated {
    Object(PlacesUUnevaluatedObject),
    AroundUnevaluated(AroundUnevaluated),
} }

/// Schema: `#/components/schemas/Places/properties/u_unevaluated/oneOf/Object`
pub type PlacesUUnevaluatedObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_unevaluated_closed`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUUnevaluatedClosed {
    Object(PlacesUUnevaluatedClosedObject),
    AroundUnevaluatedClosed(AroundUnevaluatedClosed),
    Unknown(Json),
}
branches! { PlacesUUnevaluatedClosed {
    Object(PlacesUUnevaluatedClosedObject),
    AroundUnevaluatedClosed(AroundUnevaluatedClosed),
} }

/// Schema: `#/components/schemas/Places/properties/u_unevaluated_closed/oneOf/Object`
pub type PlacesUUnevaluatedClosedObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_unevaluated_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUUnevaluatedItems {
    /// `contains`: `{"type":"string"}`
    ///
    /// `unevaluatedItems`: `false`
    List(Vec<Json>),
    Other(AroundUnevaluatedItemsObject),
    Another(PlacesUUnevaluatedItemsAnother),
    Unknown(Json),
}
branches! { PlacesUUnevaluatedItems {
    List(Vec<Json>),
    Other(AroundUnevaluatedItemsObject),
    Another(PlacesUUnevaluatedItemsAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_unevaluated_items/oneOf/another`
pub type PlacesUUnevaluatedItemsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_unevaluated_of_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUUnevaluatedOfItems {
    StringList(Vec<String>),
    Other(AroundUnevaluatedOfItemsObject),
    Another(PlacesUUnevaluatedOfItemsAnother),
    Unknown(Json),
}
branches! { PlacesUUnevaluatedOfItems {
    StringList(Vec<String>),
    Other(AroundUnevaluatedOfItemsObject),
    Another(PlacesUUnevaluatedOfItemsAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_unevaluated_of_items/oneOf/another`
pub type PlacesUUnevaluatedOfItemsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_unevaluated_open`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUUnevaluatedOpen {
    Object(PlacesUUnevaluatedOpenObject),
    AroundUnevaluatedOpen(AroundUnevaluatedOpen),
    Unknown(Json),
}
branches! { PlacesUUnevaluatedOpen {
    Object(PlacesUUnevaluatedOpenObject),
    AroundUnevaluatedOpen(AroundUnevaluatedOpen),
} }

/// Schema: `#/components/schemas/Places/properties/u_unevaluated_open/oneOf/Object`
pub type PlacesUUnevaluatedOpenObject = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_unique_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUUniqueItems {
    /// No item twice.
    List(Vec<Json>),
    Other(AroundUniqueItemsObject),
    Another(PlacesUUniqueItemsAnother),
    Unknown(Json),
}
branches! { PlacesUUniqueItems {
    List(Vec<Json>),
    Other(AroundUniqueItemsObject),
    Another(PlacesUUniqueItemsAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_unique_items/oneOf/another`
pub type PlacesUUniqueItemsAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_unsigned`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUUnsigned {
    Integer(u64),
    Other(AroundUnsignedObject),
    Another(PlacesUUnsignedAnother),
    Unknown(Json),
}
branches! { PlacesUUnsigned {
    Integer(u64),
    Other(AroundUnsignedObject),
    Another(PlacesUUnsignedAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_unsigned/oneOf/another`
pub type PlacesUUnsignedAnother = PlacesUAdditionalObject;

/// Schema: `#/components/schemas/Places/properties/u_within_integers`
#[derive(Clone)]
#[non_exhaustive]
pub enum PlacesUWithinIntegers {
    Integer(i64),
    Other(AroundWithinIntegersObject),
    Another(PlacesUWithinIntegersAnother),
    Unknown(Json),
}
branches! { PlacesUWithinIntegers {
    Integer(i64),
    Other(AroundWithinIntegersObject),
    Another(PlacesUWithinIntegersAnother),
} }

/// Schema: `#/components/schemas/Places/properties/u_within_integers/oneOf/another`
pub type PlacesUWithinIntegersAnother = PlacesUAdditionalObject;

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
pub type AnythingLower = Json;

/// Schema: `#/components/schemas/around_additional`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAdditional {
    Other(AroundAdditionalOther),
    A(AroundAdditionalA),
    Unknown(Json),
}
branches! { AroundAdditional {
    Other(AroundAdditionalOther),
    A(AroundAdditionalA),
} }

/// Schema: `#/components/schemas/around_additional/oneOf/a`
pub type AroundAdditionalA = PlacesAAdditional;
/// Schema: `#/components/schemas/around_additional/oneOf/other`
pub type AroundAdditionalOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_additional_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAdditionalItems {
    IntegerList(Vec<AroundAdditionalItemsIntegerListItem>),
    Object(AroundAdditionalItemsObject),
    Unknown(Json),
}
branches! { AroundAdditionalItems {
    IntegerList(Vec<AroundAdditionalItemsIntegerListItem>),
    Object(AroundAdditionalItemsObject),
} }

/// Schema: `#/components/schemas/around_additional_items/oneOf/Integer list/items`
pub type AroundAdditionalItemsIntegerListItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/around_additional_items/oneOf/Object`
pub type AroundAdditionalItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_additional_items_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAdditionalItemsOnly {
    IntegerList(Vec<i64>),
    Object(AroundAdditionalItemsOnlyObject),
    Unknown(Json),
}
branches! { AroundAdditionalItemsOnly {
    IntegerList(Vec<i64>),
    Object(AroundAdditionalItemsOnlyObject),
} }

/// Schema: `#/components/schemas/around_additional_items_only/oneOf/Object`
pub type AroundAdditionalItemsOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_additional_untyped`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAdditionalUntyped {
    Other(AroundAdditionalUntypedOther),
    A(AroundAdditionalUntypedA),
    Unknown(Json),
}
branches! { AroundAdditionalUntyped {
    Other(AroundAdditionalUntypedOther),
    A(AroundAdditionalUntypedA),
} }

/// Schema: `#/components/schemas/around_additional_untyped/oneOf/a`
pub type AroundAdditionalUntypedA = PlacesAAdditionalUntyped;
/// Schema: `#/components/schemas/around_additional_untyped/oneOf/other`
pub type AroundAdditionalUntypedOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_all_bounds`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAllBounds {
    A(AroundAllBoundsA),
    Other(AroundAllBoundsOther),
    Unknown(Json),
}
branches! { AroundAllBounds {
    A(AroundAllBoundsA),
    Other(AroundAllBoundsOther),
} }

/// Schema: `#/components/schemas/around_all_bounds/oneOf/a`
pub type AroundAllBoundsA = PlacesAAllBounds;
/// Schema: `#/components/schemas/around_all_bounds/oneOf/other`
pub type AroundAllBoundsOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_all_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAllNot {
    Other(AroundAllNotOther),
    A(AroundAllNotA),
    Unknown(Json),
}
branches! { AroundAllNot {
    Other(AroundAllNotOther),
    A(AroundAllNotA),
} }

/// `not`: `{"required":["a"]}`
///
/// Schema: `#/components/schemas/around_all_not/oneOf/a`
pub type AroundAllNotA = PlacesAAllNot;

/// Schema: `#/components/schemas/around_all_not/oneOf/other`
pub type AroundAllNotOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_all_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAllRequired {
    A(AroundAllRequiredA),
    Other(AroundAllRequiredOther),
    Unknown(Json),
}
branches! { AroundAllRequired {
    A(AroundAllRequiredA),
    Other(AroundAllRequiredOther),
} }

/// Schema: `#/components/schemas/around_all_required/oneOf/a`
pub type AroundAllRequiredA = PlacesAAllRequired;
/// Schema: `#/components/schemas/around_all_required/oneOf/other`
pub type AroundAllRequiredOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_annotated`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAnnotated {
    /// d
    T(String),
    Object(AroundAnnotatedObject),
    Unknown(Json),
}
branches! { AroundAnnotated {
    T(text),
    Object(AroundAnnotatedObject),
} }

/// Schema: `#/components/schemas/around_annotated/oneOf/Object`
pub type AroundAnnotatedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_any_booleans`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAnyBooleans {
    /// Each form of it has rules of its own.
    Boolean(bool),
    Object(AroundAnyBooleansObject),
    Unknown(Json),
}
branches! { AroundAnyBooleans {
    Boolean(bool),
    Object(AroundAnyBooleansObject),
} }

/// Schema: `#/components/schemas/around_any_booleans/oneOf/Object`
pub type AroundAnyBooleansObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_any_bounds_or_keys`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAnyBoundsOrKeys {
    Other(AroundAnyBoundsOrKeysOther),
    A(AroundAnyBoundsOrKeysA),
    Unknown(Json),
}
branches! { AroundAnyBoundsOrKeys {
    Other(AroundAnyBoundsOrKeysOther),
    A(AroundAnyBoundsOrKeysA),
} }

/// Schema: `#/components/schemas/around_any_bounds_or_keys/oneOf/a`
pub type AroundAnyBoundsOrKeysA = PlacesAAnyBoundsOrKeys;
/// Schema: `#/components/schemas/around_any_bounds_or_keys/oneOf/other`
pub type AroundAnyBoundsOrKeysOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_any_contains`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAnyContains {
    /// `contains`: `{"required":["k"],"type":"object"}`
    List(Vec<Json>),
    Object(AroundAnyContainsObject),
    Unknown(Json),
}
branches! { AroundAnyContains {
    List(Vec<Json>),
    Object(AroundAnyContainsObject),
} }

/// Schema: `#/components/schemas/around_any_contains/oneOf/Object`
pub type AroundAnyContainsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_any_group`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAnyGroup {
    Other(AroundAnyGroupOther),
    A(AroundAnyGroupA),
    Unknown(Json),
}
branches! { AroundAnyGroup {
    Other(AroundAnyGroupOther),
    A(AroundAnyGroupA),
} }

/// Schema: `#/components/schemas/around_any_group/oneOf/a`
pub type AroundAnyGroupA = PlacesAAnyGroup;
/// Schema: `#/components/schemas/around_any_group/oneOf/other`
pub type AroundAnyGroupOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_any_numbers`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundAnyNumbers {
    /// Each form of it has rules of its own.
    Integer(i64),
    Object(AroundAnyNumbersObject),
    Unknown(Json),
}
branches! { AroundAnyNumbers {
    Integer(i64),
    Object(AroundAnyNumbersObject),
} }

/// Schema: `#/components/schemas/around_any_numbers/oneOf/Object`
pub type AroundAnyNumbersObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_beyond_integers`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundBeyondIntegers {
    /// Allowed: at least 1e+300.
    Integer(u64),
    Object(AroundBeyondIntegersObject),
    Unknown(Json),
}
branches! { AroundBeyondIntegers {
    Integer(u64),
    Object(AroundBeyondIntegersObject),
} }

/// Schema: `#/components/schemas/around_beyond_integers/oneOf/Object`
pub type AroundBeyondIntegersObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_boolean_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundBooleanConst {
    /// Always `true`.
    Boolean(bool),
    Object(AroundBooleanConstObject),
    Unknown(Json),
}
branches! { AroundBooleanConst {
    Boolean(bool),
    Object(AroundBooleanConstObject),
} }

/// Schema: `#/components/schemas/around_boolean_const/oneOf/Object`
pub type AroundBooleanConstObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_boolean_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundBooleanNot {
    /// `not`: `{"const":true}`
    Boolean(bool),
    Object(AroundBooleanNotObject),
    Unknown(Json),
}
branches! { AroundBooleanNot {
    Boolean(bool),
    Object(AroundBooleanNotObject),
} }

/// Schema: `#/components/schemas/around_boolean_not/oneOf/Object`
pub type AroundBooleanNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_closed`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundClosed {
    Other(AroundClosedOther),
    A(AroundClosedA),
    Unknown(Json),
}
branches! { AroundClosed {
    Other(AroundClosedOther),
    A(AroundClosedA),
} }

/// Schema: `#/components/schemas/around_closed/oneOf/a`
pub type AroundClosedA = PlacesAClosed;
/// Schema: `#/components/schemas/around_closed/oneOf/other`
pub type AroundClosedOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_closed_beside_choice`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundClosedBesideChoice {
    A(AroundClosedBesideChoiceA),
    B(AroundClosedBesideChoiceB),
    Other(AroundClosedBesideChoiceOther),
    Unknown(Json),
}
branches! { AroundClosedBesideChoice {
    A(AroundClosedBesideChoiceA),
    B(AroundClosedBesideChoiceB),
    Other(AroundClosedBesideChoiceOther),
} }

/// Schema: `#/components/schemas/around_closed_beside_choice/oneOf/a`
pub type AroundClosedBesideChoiceA = PlacesAClosedBesideChoiceA;
/// Schema: `#/components/schemas/around_closed_beside_choice/oneOf/b`
pub type AroundClosedBesideChoiceB = PlacesAClosedBesideChoiceB;
/// Schema: `#/components/schemas/around_closed_beside_choice/oneOf/other`
pub type AroundClosedBesideChoiceOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_contains`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundContains {
    /// `contains`: `{"minimum":10}`
    IntegerList(Vec<i64>),
    Object(AroundContainsObject),
    Unknown(Json),
}
branches! { AroundContains {
    IntegerList(Vec<i64>),
    Object(AroundContainsObject),
} }

/// Schema: `#/components/schemas/around_contains/oneOf/Object`
pub type AroundContainsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_contains_any_number`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundContainsAnyNumber {
    /// `contains`: `{"const":1}`
    ///
    /// `minContains`: `0`
    IntegerList(Vec<i64>),
    Object(AroundContainsAnyNumberObject),
    Unknown(Json),
}
branches! { AroundContainsAnyNumber {
    IntegerList(Vec<i64>),
    Object(AroundContainsAnyNumberObject),
} }

/// Schema: `#/components/schemas/around_contains_any_number/oneOf/Object`
pub type AroundContainsAnyNumberObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_contains_counted`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundContainsCounted {
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `3`
    ///
    /// `minContains`: `2`
    IntegerList(Vec<i64>),
    Object(AroundContainsCountedObject),
    Unknown(Json),
}
branches! { AroundContainsCounted {
    IntegerList(Vec<i64>),
    Object(AroundContainsCountedObject),
} }

/// Schema: `#/components/schemas/around_contains_counted/oneOf/Object`
pub type AroundContainsCountedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_contains_format`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundContainsFormat {
    /// `contains`: `{"format":"date","type":"string"}`
    ///
    /// `maxContains`: `1`
    List(Vec<Json>),
    Object(AroundContainsFormatObject),
    Unknown(Json),
}
branches! { AroundContainsFormat {
    List(Vec<Json>),
    Object(AroundContainsFormatObject),
} }

/// Schema: `#/components/schemas/around_contains_format/oneOf/Object`
pub type AroundContainsFormatObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_contains_kind`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundContainsKind {
    /// `contains`: `{"type":"string"}`
    List(Vec<Json>),
    Object(AroundContainsKindObject),
    Unknown(Json),
}
branches! { AroundContainsKind {
    List(Vec<Json>),
    Object(AroundContainsKindObject),
} }

/// Schema: `#/components/schemas/around_contains_kind/oneOf/Object`
pub type AroundContainsKindObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_contains_none`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundContainsNone {
    /// `contains`: `{"const":1}`
    ///
    /// `maxContains`: `1`
    ///
    /// `minContains`: `0`
    IntegerList(Vec<i64>),
    Object(AroundContainsNoneObject),
    Unknown(Json),
}
branches! { AroundContainsNone {
    IntegerList(Vec<i64>),
    Object(AroundContainsNoneObject),
} }

/// Schema: `#/components/schemas/around_contains_none/oneOf/Object`
pub type AroundContainsNoneObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_content_schema`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundContentSchema {
    /// `contentSchema`: `{"type":"object"}`
    String(String),
    Object(AroundContentSchemaObject),
    Unknown(Json),
}
branches! { AroundContentSchema {
    String(text),
    Object(AroundContentSchemaObject),
} }

/// Schema: `#/components/schemas/around_content_schema/oneOf/Object`
pub type AroundContentSchemaObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_dependent_false`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundDependentFalse {
    Other(AroundDependentFalseOther),
    A(AroundDependentFalseA),
    Unknown(Json),
}
branches! { AroundDependentFalse {
    Other(AroundDependentFalseOther),
    A(AroundDependentFalseA),
} }

/// `dependentSchemas`: `false`
///
/// Schema: `#/components/schemas/around_dependent_false/oneOf/a`
pub type AroundDependentFalseA = PlacesADependentFalse;

/// Schema: `#/components/schemas/around_dependent_false/oneOf/other`
pub type AroundDependentFalseOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_dependent_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundDependentRequired {
    Other(AroundDependentRequiredOther),
    A(AroundDependentRequiredA),
    Unknown(Json),
}
branches! { AroundDependentRequired {
    Other(AroundDependentRequiredOther),
    A(AroundDependentRequiredA),
} }

/// Schema: `#/components/schemas/around_dependent_required/oneOf/a`
pub type AroundDependentRequiredA = PlacesADependentRequired;
/// Schema: `#/components/schemas/around_dependent_required/oneOf/other`
pub type AroundDependentRequiredOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_dependent_requires`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundDependentRequires {
    Other(AroundDependentRequiresOther),
    A(AroundDependentRequiresA),
    Unknown(Json),
}
branches! { AroundDependentRequires {
    Other(AroundDependentRequiresOther),
    A(AroundDependentRequiresA),
} }

/// Schema: `#/components/schemas/around_dependent_requires/oneOf/a`
pub type AroundDependentRequiresA = PlacesADependentRequires;
/// Schema: `#/components/schemas/around_dependent_requires/oneOf/other`
pub type AroundDependentRequiresOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_dependent_schemas`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundDependentSchemas {
    Other(AroundDependentSchemasOther),
    A(AroundDependentSchemasA),
    Unknown(Json),
}
branches! { AroundDependentSchemas {
    Other(AroundDependentSchemasOther),
    A(AroundDependentSchemasA),
} }

/// `dependentSchemas`: `{"properties":{"b":{"minLength":2}}}`
///
/// Schema: `#/components/schemas/around_dependent_schemas/oneOf/a`
pub type AroundDependentSchemasA = PlacesADependentSchemas;

/// Schema: `#/components/schemas/around_dependent_schemas/oneOf/other`
pub type AroundDependentSchemasOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_dynamic_ref`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundDynamicRef {
    Object(AroundDynamicRefObject),
    /// `$dynamicRef`: `"#node"`
    Any(Json),
    Unknown(Json),
}
branches! { AroundDynamicRef {
    Object(AroundDynamicRefObject),
} }

/// Schema: `#/components/schemas/around_dynamic_ref/oneOf/Object`
pub type AroundDynamicRefObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_else_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundElseOnly {
    /// `else`: `{"minLength":3}`
    String(String),
    Object(AroundElseOnlyObject),
    Unknown(Json),
}
branches! { AroundElseOnly {
    String(text),
    Object(AroundElseOnlyObject),
} }

/// Schema: `#/components/schemas/around_else_only/oneOf/Object`
pub type AroundElseOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_encoded`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundEncoded {
    /// At most 8 characters.
    String(Base64),
    Object(AroundEncodedObject),
    Unknown(Json),
}
branches! { AroundEncoded {
    String(Base64),
    Object(AroundEncodedObject),
} }

/// Schema: `#/components/schemas/around_encoded/oneOf/Object`
pub type AroundEncodedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_enum_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundEnumBounded {
    /// At least 2 characters.
    String(AroundEnumBoundedString),
    Object(AroundEnumBoundedObject),
    Unknown(Json),
}
branches! { AroundEnumBounded {
    String(AroundEnumBoundedString),
    Object(AroundEnumBoundedObject),
} }

/// Schema: `#/components/schemas/around_enum_bounded/oneOf/Object`
pub type AroundEnumBoundedObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/around_enum_bounded/oneOf/String`
pub type AroundEnumBoundedString = PlacesAEnumBounded;

/// Schema: `#/components/schemas/around_enum_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundEnumNot {
    String(AroundEnumNotString),
    Object(AroundEnumNotObject),
    Unknown(Json),
}
branches! { AroundEnumNot {
    String(AroundEnumNotString),
    Object(AroundEnumNotObject),
} }

/// Schema: `#/components/schemas/around_enum_not/oneOf/Object`
pub type AroundEnumNotObject = PlacesBAdditionalOther;

/// `not`: `{"const":"a"}`
///
/// Schema: `#/components/schemas/around_enum_not/oneOf/String`
pub type AroundEnumNotString = PlacesAEnumNot;

/// Schema: `#/components/schemas/around_exclusive_maximum`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundExclusiveMaximum {
    /// Allowed: less than 3.
    Number(f64),
    Object(AroundExclusiveMaximumObject),
    Unknown(Json),
}
branches! { AroundExclusiveMaximum {
    Number(f64),
    Object(AroundExclusiveMaximumObject),
} }

/// Schema: `#/components/schemas/around_exclusive_maximum/oneOf/Object`
pub type AroundExclusiveMaximumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_exclusive_minimum`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundExclusiveMinimum {
    /// Allowed: more than 1.5.
    Number(f64),
    Object(AroundExclusiveMinimumObject),
    Unknown(Json),
}
branches! { AroundExclusiveMinimum {
    Number(f64),
    Object(AroundExclusiveMinimumObject),
} }

/// Schema: `#/components/schemas/around_exclusive_minimum/oneOf/Object`
pub type AroundExclusiveMinimumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_false_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundFalseConst {
    /// Always `false`.
    Boolean(bool),
    Object(AroundFalseConstObject),
    Unknown(Json),
}
branches! { AroundFalseConst {
    Boolean(bool),
    Object(AroundFalseConstObject),
} }

/// Schema: `#/components/schemas/around_false_const/oneOf/Object`
pub type AroundFalseConstObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_format_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundFormatOnly {
    String(DateTime),
    Object(AroundFormatOnlyObject),
    Unknown(Json),
}
branches! { AroundFormatOnly {
    String(DateTime),
    Object(AroundFormatOnlyObject),
} }

/// Schema: `#/components/schemas/around_format_only/oneOf/Object`
pub type AroundFormatOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_fraction_of_integer`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundFractionOfInteger {
    /// Allowed: 2 to 4.
    Integer(i64),
    Object(AroundFractionOfIntegerObject),
    Unknown(Json),
}
branches! { AroundFractionOfInteger {
    Integer(i64),
    Object(AroundFractionOfIntegerObject),
} }

/// Schema: `#/components/schemas/around_fraction_of_integer/oneOf/Object`
pub type AroundFractionOfIntegerObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_if_format`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundIfFormat {
    /// `if`: `{"format":"date"}`
    ///
    /// `then`: `{"minLength":2}`
    String(String),
    Object(AroundIfFormatObject),
    Unknown(Json),
}
branches! { AroundIfFormat {
    String(text),
    Object(AroundIfFormatObject),
} }

/// Schema: `#/components/schemas/around_if_format/oneOf/Object`
pub type AroundIfFormatObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_if_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundIfOnly {
    /// `if`: `{"minLength":3}`
    String(String),
    Object(AroundIfOnlyObject),
    Unknown(Json),
}
branches! { AroundIfOnly {
    String(text),
    Object(AroundIfOnlyObject),
} }

/// Schema: `#/components/schemas/around_if_only/oneOf/Object`
pub type AroundIfOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_inner_constants`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundInnerConstants {
    X(AroundInnerConstantsX),
    Y(AroundInnerConstantsY),
    Other(AroundInnerConstantsOther),
    Unknown(Json),
}
branches! { AroundInnerConstants {
    X(AroundInnerConstantsX),
    Y(AroundInnerConstantsY),
    Other(AroundInnerConstantsOther),
} }

/// Schema: `#/components/schemas/around_inner_constants/oneOf/other`
pub type AroundInnerConstantsOther = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/around_inner_constants/oneOf/x`
pub type AroundInnerConstantsX = PlacesAInnerConstantsX;
/// Schema: `#/components/schemas/around_inner_constants/oneOf/x/properties/meta`
pub type AroundInnerConstantsXMeta = PlacesAInnerConstantsXMeta;
/// Schema: `#/components/schemas/around_inner_constants/oneOf/y`
pub type AroundInnerConstantsY = PlacesAInnerConstantsY;
/// Schema: `#/components/schemas/around_inner_constants/oneOf/y/properties/meta`
pub type AroundInnerConstantsYMeta = PlacesAInnerConstantsYMeta;

/// Schema: `#/components/schemas/around_integer_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundIntegerNot {
    /// `not`: `{"multipleOf":2}`
    Integer(i64),
    Object(AroundIntegerNotObject),
    Unknown(Json),
}
branches! { AroundIntegerNot {
    Integer(i64),
    Object(AroundIntegerNotObject),
} }

/// Schema: `#/components/schemas/around_integer_not/oneOf/Object`
pub type AroundIntegerNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_integers_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundIntegersBounded {
    /// Allowed: at least 2.
    Integer(AroundIntegersBoundedInteger),
    Object(AroundIntegersBoundedObject),
    Unknown(Json),
}
branches! { AroundIntegersBounded {
    Integer(AroundIntegersBoundedInteger),
    Object(AroundIntegersBoundedObject),
} }

/// Schema: `#/components/schemas/around_integers_bounded/oneOf/Integer`
pub type AroundIntegersBoundedInteger = PlacesAIntegersBounded;
/// Schema: `#/components/schemas/around_integers_bounded/oneOf/Object`
pub type AroundIntegersBoundedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_integers_listed_twice`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundIntegersListedTwice {
    Integer(AroundIntegersListedTwiceInteger),
    Object(AroundIntegersListedTwiceObject),
    Unknown(Json),
}
branches! { AroundIntegersListedTwice {
    Integer(AroundIntegersListedTwiceInteger),
    Object(AroundIntegersListedTwiceObject),
} }

/// Schema: `#/components/schemas/around_integers_listed_twice/oneOf/Integer`
pub type AroundIntegersListedTwiceInteger = PlacesAIntegersListedTwice;
/// Schema: `#/components/schemas/around_integers_listed_twice/oneOf/Object`
pub type AroundIntegersListedTwiceObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_items_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundItemsBounded {
    /// Each: allowed: at most 5.
    IntegerList(Vec<i64>),
    Object(AroundItemsBoundedObject),
    Unknown(Json),
}
branches! { AroundItemsBounded {
    IntegerList(Vec<i64>),
    Object(AroundItemsBoundedObject),
} }

/// Schema: `#/components/schemas/around_items_bounded/oneOf/Object`
pub type AroundItemsBoundedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_items_false`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundItemsFalse {
    /// At most 0 items.
    List(Vec<Json>),
    Object(AroundItemsFalseObject),
    Unknown(Json),
}
branches! { AroundItemsFalse {
    List(Vec<Json>),
    Object(AroundItemsFalseObject),
} }

/// Schema: `#/components/schemas/around_items_false/oneOf/Object`
pub type AroundItemsFalseObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_items_of_two`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundItemsOfTwo {
    /// Each: allowed: at least 3.
    NumberList(Vec<i64>),
    Object(AroundItemsOfTwoObject),
    Unknown(Json),
}
branches! { AroundItemsOfTwo {
    NumberList(Vec<i64>),
    Object(AroundItemsOfTwoObject),
} }

/// Schema: `#/components/schemas/around_items_of_two/oneOf/Object`
pub type AroundItemsOfTwoObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_kinds`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundKinds {
    Other(AroundKindsOther),
    Object(AroundKindsObject),
    Unknown(Json),
}
branches! { AroundKinds {
    Other(AroundKindsOther),
    Object(AroundKindsObject),
} }

/// Schema: `#/components/schemas/around_kinds/oneOf/Object`
pub type AroundKindsObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/around_kinds/oneOf/Other`
pub type AroundKindsOther = PlacesIKindsItem;

/// Schema: `#/components/schemas/around_kinds_of_a_key`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundKindsOfAKey {
    DataList(AroundKindsOfAKeyDataList),
    Next(AroundKindsOfAKeyNext),
    Object(AroundKindsOfAKeyObject),
    Other(AroundKindsOfAKeyOther),
    Unknown(Json),
}
branches! { AroundKindsOfAKey {
    DataList(AroundKindsOfAKeyDataList),
    Next(AroundKindsOfAKeyNext),
    Object(AroundKindsOfAKeyObject),
    Other(AroundKindsOfAKeyOther),
} }

/// Schema: `#/components/schemas/around_kinds_of_a_key/oneOf/Object`
pub type AroundKindsOfAKeyObject = PlacesAKindsOfAKeyDataNull;
/// Schema: `#/components/schemas/around_kinds_of_a_key/oneOf/data list`
pub type AroundKindsOfAKeyDataList = PlacesAKindsOfAKeyDataList;
/// Schema: `#/components/schemas/around_kinds_of_a_key/oneOf/next`
pub type AroundKindsOfAKeyNext = PlacesAKindsOfAKeyNext;
/// Schema: `#/components/schemas/around_kinds_of_a_key/oneOf/other`
pub type AroundKindsOfAKeyOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_list_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundListAnyOf {
    IntegerList(Vec<i64>),
    Object(AroundListAnyOfObject),
    Unknown(Json),
}
branches! { AroundListAnyOf {
    IntegerList(Vec<i64>),
    Object(AroundListAnyOfObject),
} }

/// Schema: `#/components/schemas/around_list_any_of/oneOf/Object`
pub type AroundListAnyOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_list_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundListConst {
    /// One of `[1,"two"]`.
    List(Vec<Json>),
    Object(AroundListConstObject),
    Unknown(Json),
}
branches! { AroundListConst {
    List(Vec<Json>),
    Object(AroundListConstObject),
} }

/// Schema: `#/components/schemas/around_list_const/oneOf/Object`
pub type AroundListConstObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_list_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundListEnum {
    /// One of `[1]`, `[1,2]`.
    List(Vec<Json>),
    Object(AroundListEnumObject),
    Unknown(Json),
}
branches! { AroundListEnum {
    List(Vec<Json>),
    Object(AroundListEnumObject),
} }

/// Schema: `#/components/schemas/around_list_enum/oneOf/Object`
pub type AroundListEnumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_list_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundListIf {
    /// `if`: `{"minItems":2}`
    ///
    /// `then`: `{"uniqueItems":true}`
    IntegerList(Vec<i64>),
    Object(AroundListIfObject),
    Unknown(Json),
}
branches! { AroundListIf {
    IntegerList(Vec<i64>),
    Object(AroundListIfObject),
} }

/// Schema: `#/components/schemas/around_list_if/oneOf/Object`
pub type AroundListIfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_list_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundListNot {
    /// `not`: `{"maxItems":0}`
    IntegerList(Vec<i64>),
    Object(AroundListNotObject),
    Unknown(Json),
}
branches! { AroundListNot {
    IntegerList(Vec<i64>),
    Object(AroundListNotObject),
} }

/// Schema: `#/components/schemas/around_list_not/oneOf/Object`
pub type AroundListNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_list_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundListOfItself {
    /// At most 2 items. Each: at most 2 items.
    ListOfItselfList(Vec<ListOfItself>),
    Object(AroundListOfItselfObject),
    Unknown(Json),
}
branches! { AroundListOfItself {
    ListOfItselfList(Vec<ListOfItself>),
    Object(AroundListOfItselfObject),
} }

/// Schema: `#/components/schemas/around_list_of_itself/oneOf/Object`
pub type AroundListOfItselfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_map_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMapAnyOf {
    Object(AroundMapAnyOfObject),
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { AroundMapAnyOf {
    Object(AroundMapAnyOfObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/around_map_any_of/oneOf/Object`
pub type AroundMapAnyOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_map_dependent`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMapDependent {
    Object(AroundMapDependentObject),
    /// With `a`, `b` must be given.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { AroundMapDependent {
    Object(AroundMapDependentObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/around_map_dependent/oneOf/Object`
pub type AroundMapDependentObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_map_dependent_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMapDependentRequired {
    Object(AroundMapDependentRequiredObject),
    /// With `a`, `b` must be given.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { AroundMapDependentRequired {
    Object(AroundMapDependentRequiredObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/around_map_dependent_required/oneOf/Object`
pub type AroundMapDependentRequiredObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_map_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMapIf {
    Object(AroundMapIfObject),
    /// `if`: `{"required":["a"]}`
    ///
    /// `then`: `{"required":["b"]}`
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { AroundMapIf {
    Object(AroundMapIfObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/around_map_if/oneOf/Object`
pub type AroundMapIfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_map_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMapNot {
    Object(AroundMapNotObject),
    /// `not`: `{"required":["x"]}`
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { AroundMapNot {
    Object(AroundMapNotObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/around_map_not/oneOf/Object`
pub type AroundMapNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_map_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMapOfItself {
    Object(AroundMapOfItselfObject),
    /// At most 1 key. Each: at most 1 key.
    Map(BTreeMap<String, MapOfItself>),
    Unknown(Json),
}
branches! { AroundMapOfItself {
    Object(AroundMapOfItselfObject),
    Map(BTreeMap<String, MapOfItself>),
} }

/// Schema: `#/components/schemas/around_map_of_itself/oneOf/Object`
pub type AroundMapOfItselfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_map_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMapRequired {
    Object(AroundMapRequiredObject),
    Other(AroundMapRequiredOther),
    Unknown(Json),
}
branches! { AroundMapRequired {
    Object(AroundMapRequiredObject),
    Other(AroundMapRequiredOther),
} }

/// Schema: `#/components/schemas/around_map_required/oneOf/Object`
pub type AroundMapRequiredObject = PlacesAMapRequired;
/// Schema: `#/components/schemas/around_map_required/oneOf/other`
pub type AroundMapRequiredOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_max_contains_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMaxContainsOnly {
    /// `maxContains`: `2`
    IntegerList(Vec<i64>),
    Object(AroundMaxContainsOnlyObject),
    Unknown(Json),
}
branches! { AroundMaxContainsOnly {
    IntegerList(Vec<i64>),
    Object(AroundMaxContainsOnlyObject),
} }

/// Schema: `#/components/schemas/around_max_contains_only/oneOf/Object`
pub type AroundMaxContainsOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_max_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMaxItems {
    /// At most 1 item.
    StringList(Vec<String>),
    Object(AroundMaxItemsObject),
    Unknown(Json),
}
branches! { AroundMaxItems {
    StringList(Vec<String>),
    Object(AroundMaxItemsObject),
} }

/// Schema: `#/components/schemas/around_max_items/oneOf/Object`
pub type AroundMaxItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_max_length`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMaxLength {
    /// At most 2 characters.
    String(String),
    Object(AroundMaxLengthObject),
    Unknown(Json),
}
branches! { AroundMaxLength {
    String(text),
    Object(AroundMaxLengthObject),
} }

/// Schema: `#/components/schemas/around_max_length/oneOf/Object`
pub type AroundMaxLengthObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_max_properties`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMaxProperties {
    Object(AroundMaxPropertiesObject),
    /// At most 1 key.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { AroundMaxProperties {
    Object(AroundMaxPropertiesObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/around_max_properties/oneOf/Object`
pub type AroundMaxPropertiesObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_maximum`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMaximum {
    /// Allowed: at most 3.
    Integer(i64),
    Object(AroundMaximumObject),
    Unknown(Json),
}
branches! { AroundMaximum {
    Integer(i64),
    Object(AroundMaximumObject),
} }

/// Schema: `#/components/schemas/around_maximum/oneOf/Object`
pub type AroundMaximumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_min_contains_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMinContainsOnly {
    /// `minContains`: `2`
    IntegerList(Vec<i64>),
    Object(AroundMinContainsOnlyObject),
    Unknown(Json),
}
branches! { AroundMinContainsOnly {
    IntegerList(Vec<i64>),
    Object(AroundMinContainsOnlyObject),
} }

/// Schema: `#/components/schemas/around_min_contains_only/oneOf/Object`
pub type AroundMinContainsOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_min_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMinItems {
    /// At least 2 items.
    IntegerList(Vec<i64>),
    Object(AroundMinItemsObject),
    Unknown(Json),
}
branches! { AroundMinItems {
    IntegerList(Vec<i64>),
    Object(AroundMinItemsObject),
} }

/// Schema: `#/components/schemas/around_min_items/oneOf/Object`
pub type AroundMinItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_min_length`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMinLength {
    /// At least 2 characters.
    String(String),
    Object(AroundMinLengthObject),
    Unknown(Json),
}
branches! { AroundMinLength {
    String(text),
    Object(AroundMinLengthObject),
} }

/// Schema: `#/components/schemas/around_min_length/oneOf/Object`
pub type AroundMinLengthObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_min_properties`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMinProperties {
    Other(AroundMinPropertiesOther),
    A(AroundMinPropertiesA),
    Unknown(Json),
}
branches! { AroundMinProperties {
    Other(AroundMinPropertiesOther),
    A(AroundMinPropertiesA),
} }

/// Schema: `#/components/schemas/around_min_properties/oneOf/a`
pub type AroundMinPropertiesA = PlacesAMinProperties;
/// Schema: `#/components/schemas/around_min_properties/oneOf/other`
pub type AroundMinPropertiesOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_minimum`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMinimum {
    /// Allowed: at least 3.
    Integer(i64),
    Object(AroundMinimumObject),
    Unknown(Json),
}
branches! { AroundMinimum {
    Integer(i64),
    Object(AroundMinimumObject),
} }

/// Schema: `#/components/schemas/around_minimum/oneOf/Object`
pub type AroundMinimumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_mixed_rules`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMixedRules {
    /// At most 2 characters.
    String(String),
    /// Allowed: at least 5.
    Integer(i64),
    Object(AroundMixedRulesObject),
    Unknown(Json),
}
branches! { AroundMixedRules {
    String(text),
    Integer(i64),
    Object(AroundMixedRulesObject),
} }

/// Schema: `#/components/schemas/around_mixed_rules/oneOf/Object`
pub type AroundMixedRulesObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_multiple_of_fraction`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMultipleOfFraction {
    /// A multiple of 0.01.
    Number(f64),
    Object(AroundMultipleOfFractionObject),
    Unknown(Json),
}
branches! { AroundMultipleOfFraction {
    Number(f64),
    Object(AroundMultipleOfFractionObject),
} }

/// Schema: `#/components/schemas/around_multiple_of_fraction/oneOf/Object`
pub type AroundMultipleOfFractionObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_multiple_of_integer`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundMultipleOfInteger {
    /// A multiple of 3.
    Integer(i64),
    Object(AroundMultipleOfIntegerObject),
    Unknown(Json),
}
branches! { AroundMultipleOfInteger {
    Integer(i64),
    Object(AroundMultipleOfIntegerObject),
} }

/// Schema: `#/components/schemas/around_multiple_of_integer/oneOf/Object`
pub type AroundMultipleOfIntegerObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_names_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNamesBounded {
    Object(AroundNamesBoundedObject),
    /// Each key: at most 2 characters.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { AroundNamesBounded {
    Object(AroundNamesBoundedObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/around_names_bounded/oneOf/Object`
pub type AroundNamesBoundedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_names_choice`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNamesChoice {
    Object(AroundNamesChoiceObject),
    /// `propertyNames`: `{"anyOf":[{"pattern":"^x"},{"const":"a"}]}`
    Map(BTreeMap<String, Json>),
    Unknown(Json),
}
branches! { AroundNamesChoice {
    Object(AroundNamesChoiceObject),
    Map(BTreeMap<String, Json>),
} }

/// Schema: `#/components/schemas/around_names_choice/oneOf/Object`
pub type AroundNamesChoiceObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_names_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNamesEnum {
    Object(AroundNamesEnumObject),
    /// Each key: pattern: `^(?:a)$`.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { AroundNamesEnum {
    Object(AroundNamesEnumObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/around_names_enum/oneOf/Object`
pub type AroundNamesEnumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_names_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNamesNot {
    Other(AroundNamesNotOther),
    A(AroundNamesNotA),
    Unknown(Json),
}
branches! { AroundNamesNot {
    Other(AroundNamesNotOther),
    A(AroundNamesNotA),
} }

/// `propertyNames`: `{"not":{"const":"x"}}`
///
/// Schema: `#/components/schemas/around_names_not/oneOf/a`
pub type AroundNamesNotA = PlacesANamesNot;

/// Schema: `#/components/schemas/around_names_not/oneOf/other`
pub type AroundNamesNotOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_names_of_no_text`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNamesOfNoText {
    Object(AroundNamesOfNoTextObject),
    /// `propertyNames`: `{"type":"integer"}`
    Map(BTreeMap<String, Json>),
    Unknown(Json),
}
branches! { AroundNamesOfNoText {
    Object(AroundNamesOfNoTextObject),
    Map(BTreeMap<String, Json>),
} }

/// Schema: `#/components/schemas/around_names_of_no_text/oneOf/Object`
pub type AroundNamesOfNoTextObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_not_format`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNotFormat {
    /// `not`: `{"format":"date"}`
    String(String),
    Object(AroundNotFormatObject),
    Unknown(Json),
}
branches! { AroundNotFormat {
    String(text),
    Object(AroundNotFormatObject),
} }

/// Schema: `#/components/schemas/around_not_format/oneOf/Object`
pub type AroundNotFormatObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_not_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNotItself {
    Other(AroundNotItselfOther),
    A(AroundNotItselfA),
    Unknown(Json),
}
branches! { AroundNotItself {
    Other(AroundNotItselfOther),
    A(AroundNotItselfA),
} }

/// `not`: `{"$ref":"#/components/schemas/not_itself"}`
///
/// Schema: `#/components/schemas/around_not_itself/oneOf/a`
pub type AroundNotItselfA = PlacesANotItself;

/// Schema: `#/components/schemas/around_not_itself/oneOf/other`
pub type AroundNotItselfOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_not_nothing`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNotNothing {
    /// `not`: `{"not":{"const":"a"}}`
    String(String),
    Object(AroundNotNothingObject),
    Unknown(Json),
}
branches! { AroundNotNothing {
    String(text),
    Object(AroundNotNothingObject),
} }

/// Schema: `#/components/schemas/around_not_nothing/oneOf/Object`
pub type AroundNotNothingObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_null_of_a_part`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNullOfAPart {
    String(String),
    Object(AroundNullOfAPartObject),
    Unknown(Json),
}
branches! { AroundNullOfAPart {
    String(text),
    Object(AroundNullOfAPartObject),
} }

/// Schema: `#/components/schemas/around_null_of_a_part/oneOf/Object`
pub type AroundNullOfAPartObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_nullable`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNullable {
    /// At least 2 characters.
    String(String),
    Object(AroundNullableObject),
    Unknown(Json),
}
branches! { AroundNullable {
    String(text),
    Object(AroundNullableObject),
} }

/// Schema: `#/components/schemas/around_nullable/oneOf/Object`
pub type AroundNullableObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_nullable_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNullableNot {
    /// `not`: `{"const":0}`
    Integer(i64),
    Object(AroundNullableNotObject),
    Unknown(Json),
}
branches! { AroundNullableNot {
    Integer(i64),
    Object(AroundNullableNotObject),
} }

/// Schema: `#/components/schemas/around_nullable_not/oneOf/Object`
pub type AroundNullableNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_number_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNumberConst {
    /// One of `1.5`.
    Number(f64),
    Object(AroundNumberConstObject),
    Unknown(Json),
}
branches! { AroundNumberConst {
    Number(f64),
    Object(AroundNumberConstObject),
} }

/// Schema: `#/components/schemas/around_number_const/oneOf/Object`
pub type AroundNumberConstObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_number_consts`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNumberConsts {
    /// Each form of it has rules of its own.
    Number(f64),
    Object(AroundNumberConstsObject),
    Unknown(Json),
}
branches! { AroundNumberConsts {
    Number(f64),
    Object(AroundNumberConstsObject),
} }

/// Schema: `#/components/schemas/around_number_consts/oneOf/Object`
pub type AroundNumberConstsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_number_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNumberEnum {
    /// One of `0.5`, `1.5`.
    Number(f64),
    Object(AroundNumberEnumObject),
    Unknown(Json),
}
branches! { AroundNumberEnum {
    Number(f64),
    Object(AroundNumberEnumObject),
} }

/// Schema: `#/components/schemas/around_number_enum/oneOf/Object`
pub type AroundNumberEnumObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_number_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNumberIf {
    /// `if`: `{"minimum":100}`
    ///
    /// `then`: `{"multipleOf":10}`
    Number(f64),
    Object(AroundNumberIfObject),
    Unknown(Json),
}
branches! { AroundNumberIf {
    Number(f64),
    Object(AroundNumberIfObject),
} }

/// Schema: `#/components/schemas/around_number_if/oneOf/Object`
pub type AroundNumberIfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_number_one_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundNumberOneOf {
    /// Each form of it has rules of its own.
    Integer(i64),
    Object(AroundNumberOneOfObject),
    Unknown(Json),
}
branches! { AroundNumberOneOf {
    Integer(i64),
    Object(AroundNumberOneOfObject),
} }

/// Schema: `#/components/schemas/around_number_one_of/oneOf/Object`
pub type AroundNumberOneOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_object_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundObjectConst {
    Object(AroundObjectConstObject),
    /// One of `{"a":[1,null]}`.
    Map(BTreeMap<String, Json>),
    Unknown(Json),
}
branches! { AroundObjectConst {
    Object(AroundObjectConstObject),
    Map(BTreeMap<String, Json>),
} }

/// Schema: `#/components/schemas/around_object_const/oneOf/Object`
pub type AroundObjectConstObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_object_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundObjectIf {
    Other(AroundObjectIfOther),
    Kind(AroundObjectIfKind),
    Unknown(Json),
}
branches! { AroundObjectIf {
    Other(AroundObjectIfOther),
    Kind(AroundObjectIfKind),
} }

/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"required":["size"]}`
///
/// Schema: `#/components/schemas/around_object_if/oneOf/kind`
pub type AroundObjectIfKind = PlacesAObjectIf;

/// Schema: `#/components/schemas/around_object_if/oneOf/other`
pub type AroundObjectIfOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_object_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundObjectNot {
    Other(AroundObjectNotOther),
    A(AroundObjectNotA),
    Unknown(Json),
}
branches! { AroundObjectNot {
    Other(AroundObjectNotOther),
    A(AroundObjectNotA),
} }

/// `not`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/around_object_not/oneOf/a`
pub type AroundObjectNotA = PlacesAObjectNot;

/// Schema: `#/components/schemas/around_object_not/oneOf/other`
pub type AroundObjectNotOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_older_dependencies`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundOlderDependencies {
    Object(AroundOlderDependenciesObject),
    /// `dependencies`: `{"maxProperties":1}`
    ///
    /// With `a`, `b` must be given.
    Map(BTreeMap<String, i64>),
    Unknown(Json),
}
branches! { AroundOlderDependencies {
    Object(AroundOlderDependenciesObject),
    Map(BTreeMap<String, i64>),
} }

/// Schema: `#/components/schemas/around_older_dependencies/oneOf/Object`
pub type AroundOlderDependenciesObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_one_group`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundOneGroup {
    Other(AroundOneGroupOther),
    A(AroundOneGroupA),
    Unknown(Json),
}
branches! { AroundOneGroup {
    Other(AroundOneGroupOther),
    A(AroundOneGroupA),
} }

/// Schema: `#/components/schemas/around_one_group/oneOf/a`
pub type AroundOneGroupA = PlacesAOneGroup;
/// Schema: `#/components/schemas/around_one_group/oneOf/other`
pub type AroundOneGroupOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_one_maps`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundOneMaps {
    Object(AroundOneMapsObject),
    Map(BTreeMap<String, AroundOneMapsMapValue>),
    Unknown(Json),
}
branches! { AroundOneMaps {
    Object(AroundOneMapsObject),
    Map(BTreeMap<String, AroundOneMapsMapValue>),
} }

/// Schema: `#/components/schemas/around_one_maps/oneOf/Map/additionalProperties`
pub type AroundOneMapsMapValue = PlacesAOneMapsValue;
/// Schema: `#/components/schemas/around_one_maps/oneOf/Object`
pub type AroundOneMapsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_open_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundOpenTuple {
    List(Vec<Json>),
    Object(AroundOpenTupleObject),
    Unknown(Json),
}
branches! { AroundOpenTuple {
    List(Vec<Json>),
    Object(AroundOpenTupleObject),
} }

/// Schema: `#/components/schemas/around_open_tuple/oneOf/Object`
pub type AroundOpenTupleObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_others_of_a_part`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundOthersOfAPart {
    Other(AroundOthersOfAPartOther),
    B(AroundOthersOfAPartB),
    Unknown(Json),
}
branches! { AroundOthersOfAPart {
    Other(AroundOthersOfAPartOther),
    B(AroundOthersOfAPartB),
} }

/// Schema: `#/components/schemas/around_others_of_a_part/oneOf/b`
pub type AroundOthersOfAPartB = PlacesAOthersOfAPart;
/// Schema: `#/components/schemas/around_others_of_a_part/oneOf/other`
pub type AroundOthersOfAPartOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_pattern`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPattern {
    /// Pattern: `^[a-c]\d?$`.
    String(String),
    Object(AroundPatternObject),
    Unknown(Json),
}
branches! { AroundPattern {
    String(text),
    Object(AroundPatternObject),
} }

/// Schema: `#/components/schemas/around_pattern/oneOf/Object`
pub type AroundPatternObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_pattern_of_space`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPatternOfSpace {
    /// Pattern: `^\s\S$`.
    String(String),
    Object(AroundPatternOfSpaceObject),
    Unknown(Json),
}
branches! { AroundPatternOfSpace {
    String(text),
    Object(AroundPatternOfSpaceObject),
} }

/// Schema: `#/components/schemas/around_pattern_of_space/oneOf/Object`
pub type AroundPatternOfSpaceObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_pattern_unchecked`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPatternUnchecked {
    Other(AroundPatternUncheckedOther),
    A(AroundPatternUncheckedA),
    Unknown(Json),
}
branches! { AroundPatternUnchecked {
    Other(AroundPatternUncheckedOther),
    A(AroundPatternUncheckedA),
} }

/// Schema: `#/components/schemas/around_pattern_unchecked/oneOf/a`
pub type AroundPatternUncheckedA = PlacesAPatternUnchecked;
/// Schema: `#/components/schemas/around_pattern_unchecked/oneOf/other`
pub type AroundPatternUncheckedOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_pattern_unmatched`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPatternUnmatched {
    /// Pattern: `^(?!x)`.
    String(String),
    Object(AroundPatternUnmatchedObject),
    Unknown(Json),
}
branches! { AroundPatternUnmatched {
    String(text),
    Object(AroundPatternUnmatchedObject),
} }

/// Schema: `#/components/schemas/around_pattern_unmatched/oneOf/Object`
pub type AroundPatternUnmatchedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_patterns`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPatterns {
    Other(AroundPatternsOther),
    X1(AroundPatternsX1),
    Unknown(Json),
}
branches! { AroundPatterns {
    Other(AroundPatternsOther),
    X1(AroundPatternsX1),
} }

/// Schema: `#/components/schemas/around_patterns/oneOf/other`
pub type AroundPatternsOther = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/around_patterns/oneOf/x1`
pub type AroundPatternsX1 = PlacesAPatterns;

/// Schema: `#/components/schemas/around_patterns_beside_names`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPatternsBesideNames {
    Other(AroundPatternsBesideNamesOther),
    B(AroundPatternsBesideNamesB),
    Unknown(Json),
}
branches! { AroundPatternsBesideNames {
    Other(AroundPatternsBesideNamesOther),
    B(AroundPatternsBesideNamesB),
} }

/// Schema: `#/components/schemas/around_patterns_beside_names/oneOf/b`
pub type AroundPatternsBesideNamesB = PlacesAPatternsBesideNames;
/// Schema: `#/components/schemas/around_patterns_beside_names/oneOf/b/patternProperties/^ao`
pub type AroundPatternsBesideNamesBAoValue = PlacesAPatternsBesideNamesAoValue;
/// Schema: `#/components/schemas/around_patterns_beside_names/oneOf/b/properties/ao`
pub type AroundPatternsBesideNamesBAo = PlacesAPatternsBesideNamesAo;
/// Schema: `#/components/schemas/around_patterns_beside_names/oneOf/b/properties/ax`
pub type AroundPatternsBesideNamesBAx = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/around_patterns_beside_names/oneOf/other`
pub type AroundPatternsBesideNamesOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_patterns_of_choices`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPatternsOfChoices {
    Other(AroundPatternsOfChoicesOther),
    X1(AroundPatternsOfChoicesX1),
    Unknown(Json),
}
branches! { AroundPatternsOfChoices {
    Other(AroundPatternsOfChoicesOther),
    X1(AroundPatternsOfChoicesX1),
} }

/// Schema: `#/components/schemas/around_patterns_of_choices/oneOf/other`
pub type AroundPatternsOfChoicesOther = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/around_patterns_of_choices/oneOf/x1`
pub type AroundPatternsOfChoicesX1 = PlacesAPatternsOfChoices;
/// Schema: `#/components/schemas/around_patterns_of_choices/oneOf/x1/patternProperties/1$`
pub type AroundPatternsOfChoicesX1_1Value = PlacesAPatternsOfChoices1Value;
/// Schema: `#/components/schemas/around_patterns_of_choices/oneOf/x1/patternProperties/^x1`
pub type AroundPatternsOfChoicesX1X1Value = PlacesAPatternsOfChoicesX1Value;

/// Schema: `#/components/schemas/around_patterns_of_objects`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPatternsOfObjects {
    Other(AroundPatternsOfObjectsOther),
    Object(AroundPatternsOfObjectsObject),
    Unknown(Json),
}
branches! { AroundPatternsOfObjects {
    Other(AroundPatternsOfObjectsOther),
    Object(AroundPatternsOfObjectsObject),
} }

/// Schema: `#/components/schemas/around_patterns_of_objects/oneOf/Object`
pub type AroundPatternsOfObjectsObject = PlacesAPatternsOfObjects;
/// Schema: `#/components/schemas/around_patterns_of_objects/oneOf/Object/patternProperties/^a`
pub type AroundPatternsOfObjectsObjectAValue = PlacesAPatternsOfObjectsAValue;
/// Schema: `#/components/schemas/around_patterns_of_objects/oneOf/Object/patternProperties/b$`
pub type AroundPatternsOfObjectsObjectBValue = PlacesAPatternsOfObjectsBValue;
/// Schema: `#/components/schemas/around_patterns_of_objects/oneOf/other`
pub type AroundPatternsOfObjectsOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_patterns_of_two_kinds`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPatternsOfTwoKinds {
    Other(AroundPatternsOfTwoKindsOther),
    Object(AroundPatternsOfTwoKindsObject),
    Unknown(Json),
}
branches! { AroundPatternsOfTwoKinds {
    Other(AroundPatternsOfTwoKindsOther),
    Object(AroundPatternsOfTwoKindsObject),
} }

/// Schema: `#/components/schemas/around_patterns_of_two_kinds/oneOf/Object`
pub type AroundPatternsOfTwoKindsObject = PlacesAPatternsOfTwoKinds;
/// Schema: `#/components/schemas/around_patterns_of_two_kinds/oneOf/other`
pub type AroundPatternsOfTwoKindsOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_positions_and_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPositionsAndItems {
    IntegerList(Vec<AroundPositionsAndItemsIntegerListItem>),
    Object(AroundPositionsAndItemsObject),
    Unknown(Json),
}
branches! { AroundPositionsAndItems {
    IntegerList(Vec<AroundPositionsAndItemsIntegerListItem>),
    Object(AroundPositionsAndItemsObject),
} }

/// Schema: `#/components/schemas/around_positions_and_items/oneOf/Integer list/items`
pub type AroundPositionsAndItemsIntegerListItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/around_positions_and_items/oneOf/Object`
pub type AroundPositionsAndItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_properties_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundPropertiesOnly {
    Other(AroundPropertiesOnlyOther),
    C(AroundPropertiesOnlyC),
    Unknown(Json),
}
branches! { AroundPropertiesOnly {
    Other(AroundPropertiesOnlyOther),
    C(AroundPropertiesOnlyC),
} }

/// Schema: `#/components/schemas/around_properties_only/oneOf/c`
pub type AroundPropertiesOnlyC = PlacesAPropertiesOnly;
/// Schema: `#/components/schemas/around_properties_only/oneOf/other`
pub type AroundPropertiesOnlyOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_ref_alone`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundRefAlone {
    /// At least 2 characters.
    MinLength(MinLength),
    Object(AroundRefAloneObject),
    Unknown(Json),
}
branches! { AroundRefAlone {
    MinLength(MinLength),
    Object(AroundRefAloneObject),
} }

/// Schema: `#/components/schemas/around_ref_alone/oneOf/Object`
pub type AroundRefAloneObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_ref_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundRefBounded {
    /// 2 to 3 characters.
    MinLength(MinLength),
    Object(AroundRefBoundedObject),
    Unknown(Json),
}
branches! { AroundRefBounded {
    MinLength(MinLength),
    Object(AroundRefBoundedObject),
} }

/// Schema: `#/components/schemas/around_ref_bounded/oneOf/Object`
pub type AroundRefBoundedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_required`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundRequired {
    A(AroundRequiredA),
    Other(AroundRequiredOther),
    Unknown(Json),
}
branches! { AroundRequired {
    A(AroundRequiredA),
    Other(AroundRequiredOther),
} }

/// Schema: `#/components/schemas/around_required/oneOf/a`
pub type AroundRequiredA = PlacesAAllRequired;
/// Schema: `#/components/schemas/around_required/oneOf/other`
pub type AroundRequiredOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_required_by_pattern`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundRequiredByPattern {
    Object(AroundRequiredByPatternObject),
    Other(AroundRequiredByPatternOther),
    Unknown(Json),
}
branches! { AroundRequiredByPattern {
    Object(AroundRequiredByPatternObject),
    Other(AroundRequiredByPatternOther),
} }

/// Schema: `#/components/schemas/around_required_by_pattern/oneOf/Object`
pub type AroundRequiredByPatternObject = PlacesARequiredByPattern;
/// Schema: `#/components/schemas/around_required_by_pattern/oneOf/other`
pub type AroundRequiredByPatternOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_rules_of_branches`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundRulesOfBranches {
    W(AroundRulesOfBranchesW),
    Object(AroundRulesOfBranchesObject),
    Other(AroundRulesOfBranchesOther),
    Unknown(Json),
}
branches! { AroundRulesOfBranches {
    W(AroundRulesOfBranchesW),
    Object(AroundRulesOfBranchesObject),
    Other(AroundRulesOfBranchesOther),
} }

/// Schema: `#/components/schemas/around_rules_of_branches/oneOf/Object`
pub type AroundRulesOfBranchesObject = PlacesARulesOfBranchesObject;
/// Schema: `#/components/schemas/around_rules_of_branches/oneOf/other`
pub type AroundRulesOfBranchesOther = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/around_rules_of_branches/oneOf/w`
pub type AroundRulesOfBranchesW = PlacesARulesOfBranchesW;

/// Schema: `#/components/schemas/around_shorter_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundShorterTuple {
    /// At most 2 items.
    List(Vec<AroundShorterTupleListItem>),
    Object(AroundShorterTupleObject),
    Unknown(Json),
}
branches! { AroundShorterTuple {
    List(Vec<AroundShorterTupleListItem>),
    Object(AroundShorterTupleObject),
} }

/// Schema: `#/components/schemas/around_shorter_tuple/oneOf/List/items`
pub type AroundShorterTupleListItem = PlacesAAdditionalItemsItem;
/// Schema: `#/components/schemas/around_shorter_tuple/oneOf/Object`
pub type AroundShorterTupleObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_text_all_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTextAllOf {
    /// 2 to 3 characters.
    String(String),
    Object(AroundTextAllOfObject),
    Unknown(Json),
}
branches! { AroundTextAllOf {
    String(text),
    Object(AroundTextAllOfObject),
} }

/// Schema: `#/components/schemas/around_text_all_of/oneOf/Object`
pub type AroundTextAllOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_text_any_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTextAnyOf {
    /// Each form of it has rules of its own.
    String(String),
    Object(AroundTextAnyOfObject),
    Unknown(Json),
}
branches! { AroundTextAnyOf {
    String(text),
    Object(AroundTextAnyOfObject),
} }

/// Schema: `#/components/schemas/around_text_any_of/oneOf/Object`
pub type AroundTextAnyOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_text_const`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTextConst {
    String(AroundTextConstString),
    Object(AroundTextConstObject),
    Unknown(Json),
}
branches! { AroundTextConst {
    String(AroundTextConstString),
    Object(AroundTextConstObject),
} }

/// Schema: `#/components/schemas/around_text_const/oneOf/Object`
pub type AroundTextConstObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/around_text_const/oneOf/String`
pub type AroundTextConstString = PlacesATextConst;

/// Schema: `#/components/schemas/around_text_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTextEnum {
    String(AroundTextEnumString),
    Object(AroundTextEnumObject),
    Unknown(Json),
}
branches! { AroundTextEnum {
    String(AroundTextEnumString),
    Object(AroundTextEnumObject),
} }

/// Schema: `#/components/schemas/around_text_enum/oneOf/Object`
pub type AroundTextEnumObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/around_text_enum/oneOf/String`
pub type AroundTextEnumString = PlacesATextEnum;

/// Schema: `#/components/schemas/around_text_enum_of_branches`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTextEnumOfBranches {
    String(AroundTextEnumOfBranchesString),
    Object(AroundTextEnumOfBranchesObject),
    Unknown(Json),
}
branches! { AroundTextEnumOfBranches {
    String(AroundTextEnumOfBranchesString),
    Object(AroundTextEnumOfBranchesObject),
} }

/// Schema: `#/components/schemas/around_text_enum_of_branches/oneOf/Object`
pub type AroundTextEnumOfBranchesObject = PlacesBAdditionalOther;
/// Schema: `#/components/schemas/around_text_enum_of_branches/oneOf/String`
pub type AroundTextEnumOfBranchesString = PlacesATextEnum;

/// Schema: `#/components/schemas/around_text_if`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTextIf {
    /// `else`: `{"pattern":"^y"}`
    ///
    /// `if`: `{"minLength":3}`
    ///
    /// `then`: `{"pattern":"^x"}`
    String(String),
    Object(AroundTextIfObject),
    Unknown(Json),
}
branches! { AroundTextIf {
    String(text),
    Object(AroundTextIfObject),
} }

/// Schema: `#/components/schemas/around_text_if/oneOf/Object`
pub type AroundTextIfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_text_not`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTextNot {
    /// `not`: `{"enum":["a","b"]}`
    String(String),
    Object(AroundTextNotObject),
    Unknown(Json),
}
branches! { AroundTextNot {
    String(text),
    Object(AroundTextNotObject),
} }

/// Schema: `#/components/schemas/around_text_not/oneOf/Object`
pub type AroundTextNotObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_text_one_of`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTextOneOf {
    /// Each form of it has rules of its own.
    String(String),
    Object(AroundTextOneOfObject),
    Unknown(Json),
}
branches! { AroundTextOneOf {
    String(text),
    Object(AroundTextOneOfObject),
} }

/// Schema: `#/components/schemas/around_text_one_of/oneOf/Object`
pub type AroundTextOneOfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_then_only`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundThenOnly {
    /// `then`: `{"minLength":3}`
    String(String),
    Object(AroundThenOnlyObject),
    Unknown(Json),
}
branches! { AroundThenOnly {
    String(text),
    Object(AroundThenOnlyObject),
} }

/// Schema: `#/components/schemas/around_then_only/oneOf/Object`
pub type AroundThenOnlyObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_tuple`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTuple {
    /// Item 0: at most 1 character. Item 1: allowed: at least 1.
    Tuple((String, i64)),
    Object(AroundTupleObject),
    Unknown(Json),
}
branches! { AroundTuple {
    Tuple((String, i64)),
    Object(AroundTupleObject),
} }

/// Schema: `#/components/schemas/around_tuple/oneOf/Object`
pub type AroundTupleObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_tuple_bounded`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTupleBounded {
    /// No item twice.
    Tuple((i64, i64)),
    Object(AroundTupleBoundedObject),
    Unknown(Json),
}
branches! { AroundTupleBounded {
    Tuple((i64, i64)),
    Object(AroundTupleBoundedObject),
} }

/// Schema: `#/components/schemas/around_tuple_bounded/oneOf/Object`
pub type AroundTupleBoundedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_tuple_of_itself`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundTupleOfItself {
    /// Item 0: at least 1 character.
    Tuple((String, OrNull<TupleOfItself>)),
    Object(AroundTupleOfItselfObject),
    Unknown(Json),
}
branches! { AroundTupleOfItself {
    Tuple((String, OrNull<TupleOfItself>)),
    Object(AroundTupleOfItselfObject),
} }

/// Schema: `#/components/schemas/around_tuple_of_itself/oneOf/Object`
pub type AroundTupleOfItselfObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_unevaluated`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundUnevaluated {
    Other(AroundUnevaluatedOther),
    A(AroundUnevaluatedA),
    Unknown(Json),
}
branches! { AroundUnevaluated {
    Other(AroundUnevaluatedOther),
    A(AroundUnevaluatedA),
} }

/// Schema: `#/components/schemas/around_unevaluated/oneOf/a`
pub type AroundUnevaluatedA = PlacesAUnevaluated;
/// Schema: `#/components/schemas/around_unevaluated/oneOf/other`
pub type AroundUnevaluatedOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_unevaluated_closed`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundUnevaluatedClosed {
    Other(AroundUnevaluatedClosedOther),
    A(AroundUnevaluatedClosedA),
    Unknown(Json),
}
branches! { AroundUnevaluatedClosed {
    Other(AroundUnevaluatedClosedOther),
    A(AroundUnevaluatedClosedA),
} }

/// Schema: `#/components/schemas/around_unevaluated_closed/oneOf/a`
pub type AroundUnevaluatedClosedA = PlacesAUnevaluatedClosed;
/// Schema: `#/components/schemas/around_unevaluated_closed/oneOf/other`
pub type AroundUnevaluatedClosedOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_unevaluated_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundUnevaluatedItems {
    /// `contains`: `{"type":"string"}`
    ///
    /// `unevaluatedItems`: `false`
    List(Vec<Json>),
    Object(AroundUnevaluatedItemsObject),
    Unknown(Json),
}
branches! { AroundUnevaluatedItems {
    List(Vec<Json>),
    Object(AroundUnevaluatedItemsObject),
} }

/// Schema: `#/components/schemas/around_unevaluated_items/oneOf/Object`
pub type AroundUnevaluatedItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_unevaluated_of_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundUnevaluatedOfItems {
    StringList(Vec<String>),
    Object(AroundUnevaluatedOfItemsObject),
    Unknown(Json),
}
branches! { AroundUnevaluatedOfItems {
    StringList(Vec<String>),
    Object(AroundUnevaluatedOfItemsObject),
} }

/// Schema: `#/components/schemas/around_unevaluated_of_items/oneOf/Object`
pub type AroundUnevaluatedOfItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_unevaluated_open`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundUnevaluatedOpen {
    Other(AroundUnevaluatedOpenOther),
    A(AroundUnevaluatedOpenA),
    Unknown(Json),
}
branches! { AroundUnevaluatedOpen {
    Other(AroundUnevaluatedOpenOther),
    A(AroundUnevaluatedOpenA),
} }

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"properties":{"b":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/around_unevaluated_open/oneOf/a`
pub type AroundUnevaluatedOpenA = PlacesAUnevaluatedOpen;

/// Schema: `#/components/schemas/around_unevaluated_open/oneOf/other`
pub type AroundUnevaluatedOpenOther = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_unique_items`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundUniqueItems {
    /// No item twice.
    List(Vec<Json>),
    Object(AroundUniqueItemsObject),
    Unknown(Json),
}
branches! { AroundUniqueItems {
    List(Vec<Json>),
    Object(AroundUniqueItemsObject),
} }

/// Schema: `#/components/schemas/around_unique_items/oneOf/Object`
pub type AroundUniqueItemsObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_unsigned`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundUnsigned {
    Integer(u64),
    Object(AroundUnsignedObject),
    Unknown(Json),
}
branches! { AroundUnsigned {
    Integer(u64),
    Object(AroundUnsignedObject),
} }

/// Schema: `#/components/schemas/around_unsigned/oneOf/Object`
pub type AroundUnsignedObject = PlacesBAdditionalOther;

/// Schema: `#/components/schemas/around_within_integers`
#[derive(Clone)]
#[non_exhaustive]
pub enum AroundWithinIntegers {
    Integer(i64),
    Object(AroundWithinIntegersObject),
    Unknown(Json),
}
branches! { AroundWithinIntegers {
    Integer(i64),
    Object(AroundWithinIntegersObject),
} }

/// Schema: `#/components/schemas/around_within_integers/oneOf/Object`
pub type AroundWithinIntegersObject = PlacesBAdditionalOther;

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
