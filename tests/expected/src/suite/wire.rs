// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::DependentRequired;
use super::types::MinProperties;
use super::types::*;

use crate::runtime::table_prelude::types::*;

object! { Places {
    p_anything,
    i_anything,
    m_anything,
    o_anything,
    q_anything,
    a_anything,
    c_anything,
    r_anything,
    s_anything,
    p_any_not: [Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")],
    i_any_not: [Each(&[Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")])],
    m_any_not: [Each(&[Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")])],
    o_any_not,
    q_any_not,
    a_any_not: [Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")],
    c_any_not: [Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")],
    r_any_not: [Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")],
    s_any_not: [Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")],
    p_any_contains: [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    i_any_contains: [Each(&[Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")])],
    m_any_contains: [Each(&[Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")])],
    o_any_contains,
    q_any_contains,
    a_any_contains: [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    c_any_contains: [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    r_any_contains: [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    u_any_contains,
    s_any_contains: [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    p_kinds,
    i_kinds,
    m_kinds,
    o_kinds,
    q_kinds,
    a_kinds,
    c_kinds,
    r_kinds,
    u_kinds,
    s_kinds,
    p_mixed_rules,
    i_mixed_rules,
    m_mixed_rules,
    o_mixed_rules,
    q_mixed_rules,
    a_mixed_rules,
    c_mixed_rules,
    r_mixed_rules,
    u_mixed_rules,
    s_mixed_rules,
    p_nullable: [MinLength(2)],
    i_nullable: [Each(&[MinLength(2)])],
    m_nullable: [Each(&[MinLength(2)])],
    o_nullable,
    q_nullable,
    a_nullable: [MinLength(2)],
    c_nullable: [MinLength(2)],
    r_nullable: [MinLength(2)],
    u_nullable,
    s_nullable: [MinLength(2)],
    p_nullable_not: [Fits("{\"not\":{\"const\":0}}")],
    i_nullable_not: [Each(&[Fits("{\"not\":{\"const\":0}}")])],
    m_nullable_not: [Each(&[Fits("{\"not\":{\"const\":0}}")])],
    o_nullable_not,
    q_nullable_not,
    a_nullable_not: [Fits("{\"not\":{\"const\":0}}")],
    c_nullable_not: [Fits("{\"not\":{\"const\":0}}")],
    r_nullable_not: [Fits("{\"not\":{\"const\":0}}")],
    u_nullable_not,
    s_nullable_not: [Fits("{\"not\":{\"const\":0}}")],
    p_ref_alone: [MinLength(2)],
    i_ref_alone: [Each(&[MinLength(2)])],
    m_ref_alone: [Each(&[MinLength(2)])],
    o_ref_alone,
    q_ref_alone,
    a_ref_alone: [MinLength(2)],
    b_ref_alone,
    n_ref_alone: [MinLength(2)],
    c_ref_alone: [MinLength(2)],
    r_ref_alone: [MinLength(2)],
    u_ref_alone,
    p_ref_bounded: [MaxLength(3), MinLength(2)],
    i_ref_bounded: [Each(&[MaxLength(3), MinLength(2)])],
    m_ref_bounded: [Each(&[MaxLength(3), MinLength(2)])],
    o_ref_bounded,
    q_ref_bounded,
    a_ref_bounded: [MaxLength(3), MinLength(2)],
    b_ref_bounded,
    n_ref_bounded: [MaxLength(3), MinLength(2)],
    c_ref_bounded: [MaxLength(3), MinLength(2)],
    r_ref_bounded: [MinLength(2), MaxLength(3)],
    u_ref_bounded,
    p_dynamic_ref,
    i_dynamic_ref,
    m_dynamic_ref,
    o_dynamic_ref,
    q_dynamic_ref,
    a_dynamic_ref,
    b_dynamic_ref,
    n_dynamic_ref,
    c_dynamic_ref,
    r_dynamic_ref,
    u_dynamic_ref,
    s_dynamic_ref,
    p_all_required,
    i_all_required,
    m_all_required,
    o_all_required,
    q_all_required,
    a_all_required,
    b_all_required,
    n_all_required,
    c_all_required,
    r_all_required,
    u_all_required,
    s_all_required,
    p_all_not,
    i_all_not,
    m_all_not,
    o_all_not,
    q_all_not,
    a_all_not,
    b_all_not,
    n_all_not,
    c_all_not,
    r_all_not,
    u_all_not,
    s_all_not,
    p_all_bounds,
    i_all_bounds,
    m_all_bounds,
    o_all_bounds,
    q_all_bounds,
    a_all_bounds,
    b_all_bounds,
    n_all_bounds,
    c_all_bounds,
    r_all_bounds,
    u_all_bounds,
    s_all_bounds,
    p_any_bounds_or_keys,
    i_any_bounds_or_keys,
    m_any_bounds_or_keys,
    o_any_bounds_or_keys,
    q_any_bounds_or_keys,
    a_any_bounds_or_keys,
    b_any_bounds_or_keys,
    n_any_bounds_or_keys,
    c_any_bounds_or_keys,
    r_any_bounds_or_keys,
    u_any_bounds_or_keys,
    s_any_bounds_or_keys,
    p_any_numbers: [Fits("{\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}")],
    i_any_numbers: [Each(&[Fits("{\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}")])],
    m_any_numbers: [Each(&[Fits("{\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}")])],
    o_any_numbers,
    q_any_numbers,
    a_any_numbers: [Fits("{\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}")],
    b_any_numbers: [Fits("{\"oneOf\":[{\"type\":\"integer\",\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]},{\"type\":\"object\"}]}")],
    n_any_numbers: [Fits("{\"anyOf\":[{\"type\":\"integer\",\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}]}")],
    c_any_numbers: [Fits("{\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}")],
    r_any_numbers: [Fits("{\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}")],
    u_any_numbers: [Fits("{\"oneOf\":[{\"allOf\":[{\"oneOf\":[{\"type\":\"integer\",\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]},{\"type\":\"object\",\"properties\":{\"zz\":{\"const\":\"other\"}},\"required\":[\"zz\"]}]}]},{\"type\":\"object\"}]}")],
    s_any_numbers: [Fits("{\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}")],
    p_any_booleans: [Fits("{\"anyOf\":[{\"const\":true},{\"not\":true}]}")],
    i_any_booleans: [Each(&[Fits("{\"anyOf\":[{\"const\":true},{\"not\":true}]}")])],
    m_any_booleans: [Each(&[Fits("{\"anyOf\":[{\"const\":true},{\"not\":true}]}")])],
    o_any_booleans,
    q_any_booleans,
    a_any_booleans: [Fits("{\"anyOf\":[{\"const\":true},{\"not\":true}]}")],
    b_any_booleans: [Fits("{\"oneOf\":[{\"type\":\"boolean\",\"anyOf\":[{\"const\":true},{\"not\":true}]},{\"type\":\"object\"}]}")],
    n_any_booleans: [Fits("{\"anyOf\":[{\"type\":\"boolean\",\"anyOf\":[{\"const\":true},{\"not\":true}]}]}")],
    c_any_booleans: [Fits("{\"anyOf\":[{\"const\":true},{\"not\":true}]}")],
    r_any_booleans: [Fits("{\"anyOf\":[{\"const\":true},{\"not\":true}]}")],
    u_any_booleans: [Fits("{\"oneOf\":[{\"allOf\":[{\"oneOf\":[{\"type\":\"boolean\",\"anyOf\":[{\"const\":true},{\"not\":true}]},{\"type\":\"object\",\"properties\":{\"zz\":{\"const\":\"other\"}},\"required\":[\"zz\"]}]}]},{\"type\":\"object\"}]}")],
    s_any_booleans: [Fits("{\"anyOf\":[{\"const\":true},{\"not\":true}]}")],
    p_one_lists: [Fits("{\"anyOf\":[{\"minItems\":2},{\"uniqueItems\":true}]}")],
    i_one_lists: [Each(&[Fits("{\"anyOf\":[{\"minItems\":2},{\"uniqueItems\":true}]}")])],
    m_one_lists: [Each(&[Fits("{\"anyOf\":[{\"minItems\":2},{\"uniqueItems\":true}]}")])],
    o_one_lists,
    q_one_lists,
    a_one_lists: [Fits("{\"anyOf\":[{\"minItems\":2},{\"uniqueItems\":true}]}")],
    c_one_lists: [Fits("{\"anyOf\":[{\"minItems\":2},{\"uniqueItems\":true}]}")],
    r_one_lists: [Fits("{\"anyOf\":[{\"minItems\":2},{\"uniqueItems\":true}]}")],
    s_one_lists: [Fits("{\"anyOf\":[{\"minItems\":2},{\"uniqueItems\":true}]}")],
    p_one_maps,
    i_one_maps,
    m_one_maps,
    o_one_maps,
    q_one_maps,
    a_one_maps,
    b_one_maps,
    n_one_maps,
    c_one_maps,
    r_one_maps,
    u_one_maps,
    s_one_maps,
    p_if_only,
    i_if_only,
    m_if_only,
    o_if_only,
    q_if_only,
    a_if_only,
    b_if_only,
    n_if_only,
    c_if_only,
    r_if_only,
    u_if_only,
    s_if_only,
    p_then_only,
    i_then_only,
    m_then_only,
    o_then_only,
    q_then_only,
    a_then_only,
    b_then_only,
    n_then_only,
    c_then_only,
    r_then_only,
    u_then_only,
    s_then_only,
    p_else_only,
    i_else_only,
    m_else_only,
    o_else_only,
    q_else_only,
    a_else_only,
    b_else_only,
    n_else_only,
    c_else_only,
    r_else_only,
    u_else_only,
    s_else_only,
    p_list_if: [Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")],
    i_list_if: [Each(&[Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")])],
    m_list_if: [Each(&[Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")])],
    o_list_if,
    q_list_if,
    a_list_if: [Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")],
    b_list_if,
    n_list_if: [Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")],
    c_list_if: [Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")],
    r_list_if: [Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")],
    u_list_if,
    s_list_if: [Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")],
    p_map_if: [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")],
    i_map_if: [Each(&[Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")])],
    m_map_if: [Each(&[Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")])],
    o_map_if,
    q_map_if,
    a_map_if: [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")],
    b_map_if,
    n_map_if: [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")],
    c_map_if: [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")],
    r_map_if: [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")],
    u_map_if,
    s_map_if: [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")],
    p_if_format,
    i_if_format,
    m_if_format,
    o_if_format,
    q_if_format,
    a_if_format,
    b_if_format,
    n_if_format,
    c_if_format,
    r_if_format,
    u_if_format,
    s_if_format,
    p_enum_not: [Fits("{\"not\":{\"const\":\"a\"}}")],
    i_enum_not: [Each(&[Fits("{\"not\":{\"const\":\"a\"}}")])],
    m_enum_not: [Each(&[Fits("{\"not\":{\"const\":\"a\"}}")])],
    o_enum_not,
    q_enum_not,
    a_enum_not: [Fits("{\"not\":{\"const\":\"a\"}}")],
    b_enum_not,
    n_enum_not: [Fits("{\"not\":{\"const\":\"a\"}}")],
    c_enum_not: [Fits("{\"not\":{\"const\":\"a\"}}")],
    r_enum_not: [Fits("{\"not\":{\"const\":\"a\"}}")],
    u_enum_not,
    s_enum_not: [Fits("{\"not\":{\"const\":\"a\"}}")],
    p_enum_bounded: [MinLength(2)],
    i_enum_bounded: [Each(&[MinLength(2)])],
    m_enum_bounded: [Each(&[MinLength(2)])],
    o_enum_bounded,
    q_enum_bounded,
    a_enum_bounded: [MinLength(2)],
    b_enum_bounded,
    n_enum_bounded: [MinLength(2)],
    c_enum_bounded: [MinLength(2)],
    r_enum_bounded: [MinLength(2)],
    u_enum_bounded,
    s_enum_bounded: [MinLength(2)],
    p_integers_bounded: [Minimum(2)],
    i_integers_bounded: [Each(&[Minimum(2)])],
    m_integers_bounded: [Each(&[Minimum(2)])],
    o_integers_bounded,
    q_integers_bounded,
    a_integers_bounded: [Minimum(2)],
    b_integers_bounded,
    n_integers_bounded: [Minimum(2)],
    c_integers_bounded: [Minimum(2)],
    r_integers_bounded: [Minimum(2)],
    u_integers_bounded,
    s_integers_bounded: [Minimum(2)],
    p_not_nothing: [Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")],
    i_not_nothing: [Each(&[Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")])],
    m_not_nothing: [Each(&[Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")])],
    o_not_nothing,
    q_not_nothing,
    a_not_nothing: [Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")],
    b_not_nothing,
    n_not_nothing: [Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")],
    c_not_nothing: [Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")],
    r_not_nothing: [Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")],
    u_not_nothing,
    s_not_nothing: [Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")],
    p_map_not: [Fits("{\"not\":{\"required\":[\"x\"]}}")],
    i_map_not: [Each(&[Fits("{\"not\":{\"required\":[\"x\"]}}")])],
    m_map_not: [Each(&[Fits("{\"not\":{\"required\":[\"x\"]}}")])],
    o_map_not,
    q_map_not,
    a_map_not: [Fits("{\"not\":{\"required\":[\"x\"]}}")],
    b_map_not,
    n_map_not: [Fits("{\"not\":{\"required\":[\"x\"]}}")],
    c_map_not: [Fits("{\"not\":{\"required\":[\"x\"]}}")],
    r_map_not: [Fits("{\"not\":{\"required\":[\"x\"]}}")],
    u_map_not,
    s_map_not: [Fits("{\"not\":{\"required\":[\"x\"]}}")],
    p_list_not: [Fits("{\"not\":{\"maxItems\":0}}")],
    i_list_not: [Each(&[Fits("{\"not\":{\"maxItems\":0}}")])],
    m_list_not: [Each(&[Fits("{\"not\":{\"maxItems\":0}}")])],
    o_list_not,
    q_list_not,
    a_list_not: [Fits("{\"not\":{\"maxItems\":0}}")],
    b_list_not,
    n_list_not: [Fits("{\"not\":{\"maxItems\":0}}")],
    c_list_not: [Fits("{\"not\":{\"maxItems\":0}}")],
    r_list_not: [Fits("{\"not\":{\"maxItems\":0}}")],
    u_list_not,
    s_list_not: [Fits("{\"not\":{\"maxItems\":0}}")],
    p_boolean_not: [Fits("{\"not\":{\"const\":true}}")],
    i_boolean_not: [Each(&[Fits("{\"not\":{\"const\":true}}")])],
    m_boolean_not: [Each(&[Fits("{\"not\":{\"const\":true}}")])],
    o_boolean_not,
    q_boolean_not,
    a_boolean_not: [Fits("{\"not\":{\"const\":true}}")],
    b_boolean_not,
    n_boolean_not: [Fits("{\"not\":{\"const\":true}}")],
    c_boolean_not: [Fits("{\"not\":{\"const\":true}}")],
    r_boolean_not: [Fits("{\"not\":{\"const\":true}}")],
    u_boolean_not,
    s_boolean_not: [Fits("{\"not\":{\"const\":true}}")],
    p_not_format,
    i_not_format,
    m_not_format,
    o_not_format,
    q_not_format,
    a_not_format,
    b_not_format,
    n_not_format,
    c_not_format,
    r_not_format,
    u_not_format,
    s_not_format,
    p_not_itself,
    i_not_itself,
    m_not_itself,
    o_not_itself,
    q_not_itself,
    a_not_itself,
    b_not_itself,
    n_not_itself,
    c_not_itself,
    r_not_itself,
    u_not_itself,
    s_not_itself,
    p_dependent_requires,
    i_dependent_requires,
    m_dependent_requires,
    o_dependent_requires,
    q_dependent_requires,
    a_dependent_requires,
    b_dependent_requires,
    n_dependent_requires,
    c_dependent_requires,
    r_dependent_requires,
    u_dependent_requires,
    s_dependent_requires,
    p_dependent_false,
    i_dependent_false,
    m_dependent_false,
    o_dependent_false,
    q_dependent_false,
    a_dependent_false,
    b_dependent_false,
    n_dependent_false,
    c_dependent_false,
    r_dependent_false,
    u_dependent_false,
    s_dependent_false,
    p_map_dependent: [DependentRequired("a", &["b"])],
    i_map_dependent: [Each(&[DependentRequired("a", &["b"])])],
    m_map_dependent: [Each(&[DependentRequired("a", &["b"])])],
    o_map_dependent,
    q_map_dependent,
    a_map_dependent: [DependentRequired("a", &["b"])],
    b_map_dependent,
    n_map_dependent: [DependentRequired("a", &["b"])],
    c_map_dependent: [DependentRequired("a", &["b"])],
    r_map_dependent: [DependentRequired("a", &["b"])],
    u_map_dependent,
    s_map_dependent: [DependentRequired("a", &["b"])],
    p_map_dependent_required: [DependentRequired("a", &["b"])],
    i_map_dependent_required: [Each(&[DependentRequired("a", &["b"])])],
    m_map_dependent_required: [Each(&[DependentRequired("a", &["b"])])],
    o_map_dependent_required,
    q_map_dependent_required,
    a_map_dependent_required: [DependentRequired("a", &["b"])],
    b_map_dependent_required,
    n_map_dependent_required: [DependentRequired("a", &["b"])],
    c_map_dependent_required: [DependentRequired("a", &["b"])],
    r_map_dependent_required: [DependentRequired("a", &["b"])],
    u_map_dependent_required,
    s_map_dependent_required: [DependentRequired("a", &["b"])],
    p_tuple_bounded: [UniqueItems],
    i_tuple_bounded: [Each(&[UniqueItems])],
    m_tuple_bounded: [Each(&[UniqueItems])],
    o_tuple_bounded,
    q_tuple_bounded,
    a_tuple_bounded: [UniqueItems],
    b_tuple_bounded,
    n_tuple_bounded: [UniqueItems],
    c_tuple_bounded: [UniqueItems],
    r_tuple_bounded: [UniqueItems],
    u_tuple_bounded,
    s_tuple_bounded: [UniqueItems],
    p_additional_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    i_additional_items: [Each(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")])],
    m_additional_items: [Each(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")])],
    o_additional_items,
    q_additional_items,
    a_additional_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    b_additional_items,
    n_additional_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    c_additional_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    r_additional_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    u_additional_items,
    s_additional_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    p_additional_items_only,
    i_additional_items_only,
    m_additional_items_only,
    o_additional_items_only,
    q_additional_items_only,
    a_additional_items_only,
    b_additional_items_only,
    n_additional_items_only,
    c_additional_items_only,
    r_additional_items_only,
    u_additional_items_only,
    s_additional_items_only,
    p_min_contains_only,
    i_min_contains_only,
    m_min_contains_only,
    o_min_contains_only,
    q_min_contains_only,
    a_min_contains_only,
    b_min_contains_only,
    n_min_contains_only,
    c_min_contains_only,
    r_min_contains_only,
    u_min_contains_only,
    s_min_contains_only,
    p_max_contains_only,
    i_max_contains_only,
    m_max_contains_only,
    o_max_contains_only,
    q_max_contains_only,
    a_max_contains_only,
    b_max_contains_only,
    n_max_contains_only,
    c_max_contains_only,
    r_max_contains_only,
    u_max_contains_only,
    s_max_contains_only,
    p_contains_kind: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    i_contains_kind: [Each(&[Fits("{\"contains\":{\"type\":\"string\"}}")])],
    m_contains_kind: [Each(&[Fits("{\"contains\":{\"type\":\"string\"}}")])],
    o_contains_kind,
    q_contains_kind,
    a_contains_kind: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    b_contains_kind,
    n_contains_kind: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    c_contains_kind: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    r_contains_kind: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    u_contains_kind,
    s_contains_kind: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    p_contains_format,
    i_contains_format,
    m_contains_format,
    o_contains_format,
    q_contains_format,
    a_contains_format,
    b_contains_format,
    n_contains_format,
    c_contains_format,
    r_contains_format,
    u_contains_format,
    s_contains_format,
    p_items_of_two: [Each(&[Minimum(3)])],
    i_items_of_two: [Each(&[Each(&[Minimum(3)])])],
    m_items_of_two: [Each(&[Each(&[Minimum(3)])])],
    o_items_of_two,
    q_items_of_two,
    a_items_of_two: [Each(&[Minimum(3)])],
    b_items_of_two,
    n_items_of_two: [Each(&[Minimum(3)])],
    c_items_of_two: [Each(&[Minimum(3)])],
    r_items_of_two: [Each(&[Minimum(3)])],
    u_items_of_two,
    s_items_of_two: [Each(&[Minimum(3)])],
    p_unevaluated_of_items,
    i_unevaluated_of_items,
    m_unevaluated_of_items,
    o_unevaluated_of_items,
    q_unevaluated_of_items,
    a_unevaluated_of_items,
    b_unevaluated_of_items,
    n_unevaluated_of_items,
    c_unevaluated_of_items,
    r_unevaluated_of_items,
    u_unevaluated_of_items,
    p_map_required,
    i_map_required,
    m_map_required,
    o_map_required,
    q_map_required,
    a_map_required,
    b_map_required,
    n_map_required,
    c_map_required,
    r_map_required,
    u_map_required,
    s_map_required,
    p_properties_only,
    i_properties_only,
    m_properties_only,
    o_properties_only,
    q_properties_only,
    a_properties_only,
    b_properties_only,
    n_properties_only,
    c_properties_only,
    r_properties_only,
    u_properties_only,
    s_properties_only,
    p_pattern_unchecked,
    i_pattern_unchecked,
    m_pattern_unchecked,
    o_pattern_unchecked,
    q_pattern_unchecked,
    a_pattern_unchecked,
    b_pattern_unchecked,
    n_pattern_unchecked,
    c_pattern_unchecked,
    r_pattern_unchecked,
    u_pattern_unchecked,
    s_pattern_unchecked,
    p_names_enum: [Keys(&[Pattern("^(?:a)$")])],
    i_names_enum: [Each(&[Keys(&[Pattern("^(?:a)$")])])],
    m_names_enum: [Each(&[Keys(&[Pattern("^(?:a)$")])])],
    o_names_enum,
    q_names_enum,
    a_names_enum: [Keys(&[Pattern("^(?:a)$")])],
    b_names_enum,
    n_names_enum: [Keys(&[Pattern("^(?:a)$")])],
    c_names_enum: [Keys(&[Pattern("^(?:a)$")])],
    r_names_enum: [Keys(&[Pattern("^(?:a)$")])],
    u_names_enum,
    s_names_enum: [Keys(&[Pattern("^(?:a)$")])],
    p_names_not,
    i_names_not,
    m_names_not,
    o_names_not,
    q_names_not,
    a_names_not,
    b_names_not,
    n_names_not,
    c_names_not,
    r_names_not,
    u_names_not,
    s_names_not,
    p_names_of_no_text: [Fits("{\"propertyNames\":{\"type\":\"integer\"}}")],
    i_names_of_no_text: [Each(&[Fits("{\"propertyNames\":{\"type\":\"integer\"}}")])],
    m_names_of_no_text: [Each(&[Fits("{\"propertyNames\":{\"type\":\"integer\"}}")])],
    o_names_of_no_text,
    q_names_of_no_text,
    a_names_of_no_text: [Fits("{\"propertyNames\":{\"type\":\"integer\"}}")],
    b_names_of_no_text,
    n_names_of_no_text: [Fits("{\"propertyNames\":{\"type\":\"integer\"}}")],
    c_names_of_no_text: [Fits("{\"propertyNames\":{\"type\":\"integer\"}}")],
    r_names_of_no_text: [Fits("{\"propertyNames\":{\"type\":\"integer\"}}")],
    u_names_of_no_text,
    s_names_of_no_text: [Fits("{\"propertyNames\":{\"type\":\"integer\"}}")],
    p_unevaluated_closed,
    i_unevaluated_closed,
    m_unevaluated_closed,
    o_unevaluated_closed,
    q_unevaluated_closed,
    a_unevaluated_closed,
    b_unevaluated_closed,
    n_unevaluated_closed,
    c_unevaluated_closed,
    r_unevaluated_closed,
    u_unevaluated_closed,
    s_unevaluated_closed,
    p_text_enum,
    i_text_enum,
    m_text_enum,
    o_text_enum,
    q_text_enum,
    a_text_enum,
    b_text_enum,
    n_text_enum,
    c_text_enum,
    r_text_enum,
    u_text_enum,
    s_text_enum,
    p_list_enum: [Fits("{\"enum\":[[1],[1,2]]}")],
    i_list_enum: [Each(&[Fits("{\"enum\":[[1],[1,2]]}")])],
    m_list_enum: [Each(&[Fits("{\"enum\":[[1],[1,2]]}")])],
    o_list_enum,
    q_list_enum,
    a_list_enum: [Fits("{\"enum\":[[1],[1,2]]}")],
    b_list_enum,
    n_list_enum: [Fits("{\"enum\":[[1],[1,2]]}")],
    c_list_enum: [Fits("{\"enum\":[[1],[1,2]]}")],
    r_list_enum: [Fits("{\"enum\":[[1],[1,2]]}")],
    u_list_enum,
    s_list_enum: [Fits("{\"enum\":[[1],[1,2]]}")],
    p_false_const: [Fits("{\"enum\":[false]}")],
    i_false_const: [Each(&[Fits("{\"enum\":[false]}")])],
    m_false_const: [Each(&[Fits("{\"enum\":[false]}")])],
    o_false_const,
    q_false_const,
    a_false_const: [Fits("{\"enum\":[false]}")],
    b_false_const,
    n_false_const: [Fits("{\"enum\":[false]}")],
    c_false_const: [Fits("{\"enum\":[false]}")],
    r_false_const: [Fits("{\"enum\":[false]}")],
    u_false_const,
    s_false_const: [Fits("{\"enum\":[false]}")],
    p_beyond_integers: [MinimumFloat(1e300)],
    i_beyond_integers: [Each(&[MinimumFloat(1e300)])],
    m_beyond_integers: [Each(&[MinimumFloat(1e300)])],
    o_beyond_integers,
    q_beyond_integers,
    a_beyond_integers: [MinimumFloat(1e300)],
    b_beyond_integers,
    n_beyond_integers: [MinimumFloat(1e300)],
    c_beyond_integers: [MinimumFloat(1e300)],
    r_beyond_integers: [MinimumFloat(1e300)],
    u_beyond_integers,
    s_beyond_integers: [MinimumFloat(1e300)],
    p_within_integers,
    i_within_integers,
    m_within_integers,
    o_within_integers,
    q_within_integers,
    a_within_integers,
    b_within_integers,
    n_within_integers,
    c_within_integers,
    r_within_integers,
    u_within_integers,
    s_within_integers,
    p_content_schema,
    i_content_schema,
    m_content_schema,
    o_content_schema,
    q_content_schema,
    a_content_schema,
    b_content_schema,
    n_content_schema,
    c_content_schema,
    r_content_schema,
    u_content_schema,
    s_content_schema,
    p_annotated,
    i_annotated,
    m_annotated,
    o_annotated,
    q_annotated,
    a_annotated,
    b_annotated,
    n_annotated,
    c_annotated,
    r_annotated,
    u_annotated,
    s_annotated,
    p_null_of_a_part,
    i_null_of_a_part,
    m_null_of_a_part,
    o_null_of_a_part,
    q_null_of_a_part,
    a_null_of_a_part,
    b_null_of_a_part,
    n_null_of_a_part,
    c_null_of_a_part,
    r_null_of_a_part,
    u_null_of_a_part,
    s_null_of_a_part,
    p_min_items: [MinItems(2)],
    i_min_items: [Each(&[MinItems(2)])],
    m_min_items: [Each(&[MinItems(2)])],
    o_min_items,
    q_min_items,
    a_min_items: [MinItems(2)],
    b_min_items,
    n_min_items: [MinItems(2)],
    c_min_items: [MinItems(2)],
    r_min_items: [MinItems(2)],
    u_min_items,
    s_min_items: [MinItems(2)],
    p_max_items: [MaxItems(1)],
    i_max_items: [Each(&[MaxItems(1)])],
    m_max_items: [Each(&[MaxItems(1)])],
    o_max_items,
    q_max_items,
    a_max_items: [MaxItems(1)],
    b_max_items,
    n_max_items: [MaxItems(1)],
    c_max_items: [MaxItems(1)],
    r_max_items: [MaxItems(1)],
    u_max_items,
    s_max_items: [MaxItems(1)],
    p_unique_items: [UniqueItems],
    i_unique_items: [Each(&[UniqueItems])],
    m_unique_items: [Each(&[UniqueItems])],
    o_unique_items,
    q_unique_items,
    a_unique_items: [UniqueItems],
    b_unique_items,
    n_unique_items: [UniqueItems],
    c_unique_items: [UniqueItems],
    r_unique_items: [UniqueItems],
    u_unique_items,
    s_unique_items: [UniqueItems],
    p_items_bounded: [Each(&[Maximum(5)])],
    i_items_bounded: [Each(&[Each(&[Maximum(5)])])],
    m_items_bounded: [Each(&[Each(&[Maximum(5)])])],
    o_items_bounded,
    q_items_bounded,
    a_items_bounded: [Each(&[Maximum(5)])],
    b_items_bounded,
    n_items_bounded: [Each(&[Maximum(5)])],
    c_items_bounded: [Each(&[Maximum(5)])],
    r_items_bounded: [Each(&[Maximum(5)])],
    u_items_bounded,
    s_items_bounded: [Each(&[Maximum(5)])],
    p_items_false: [MaxItems(0)],
    i_items_false: [Each(&[MaxItems(0)])],
    m_items_false: [Each(&[MaxItems(0)])],
    o_items_false,
    q_items_false,
    a_items_false: [MaxItems(0)],
    b_items_false,
    n_items_false: [MaxItems(0)],
    c_items_false: [MaxItems(0)],
    r_items_false: [MaxItems(0)],
    u_items_false,
    s_items_false: [MaxItems(0)],
    p_tuple: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    i_tuple: [Each(&[At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])])],
    m_tuple: [Each(&[At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])])],
    o_tuple,
    q_tuple,
    a_tuple: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    b_tuple,
    n_tuple: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    c_tuple: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    r_tuple: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    u_tuple,
    s_tuple: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    p_shorter_tuple: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    i_shorter_tuple: [Each(&[MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")])],
    m_shorter_tuple: [Each(&[MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")])],
    o_shorter_tuple,
    q_shorter_tuple,
    a_shorter_tuple: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    b_shorter_tuple,
    n_shorter_tuple: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    c_shorter_tuple: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    r_shorter_tuple: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    u_shorter_tuple,
    s_shorter_tuple: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    p_open_tuple: [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    i_open_tuple: [Each(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")])],
    m_open_tuple: [Each(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")])],
    o_open_tuple,
    q_open_tuple,
    a_open_tuple: [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    b_open_tuple,
    n_open_tuple: [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    c_open_tuple: [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    r_open_tuple: [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    u_open_tuple,
    s_open_tuple: [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    p_positions_and_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    i_positions_and_items: [Each(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")])],
    m_positions_and_items: [Each(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")])],
    o_positions_and_items,
    q_positions_and_items,
    a_positions_and_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    b_positions_and_items,
    n_positions_and_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    c_positions_and_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    r_positions_and_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    u_positions_and_items,
    s_positions_and_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    p_contains: [Fits("{\"contains\":{\"minimum\":10}}")],
    i_contains: [Each(&[Fits("{\"contains\":{\"minimum\":10}}")])],
    m_contains: [Each(&[Fits("{\"contains\":{\"minimum\":10}}")])],
    o_contains,
    q_contains,
    a_contains: [Fits("{\"contains\":{\"minimum\":10}}")],
    b_contains,
    n_contains: [Fits("{\"contains\":{\"minimum\":10}}")],
    c_contains: [Fits("{\"contains\":{\"minimum\":10}}")],
    r_contains: [Fits("{\"contains\":{\"minimum\":10}}")],
    u_contains,
    s_contains: [Fits("{\"contains\":{\"minimum\":10}}")],
    p_contains_counted: [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    i_contains_counted: [Each(&[Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")])],
    m_contains_counted: [Each(&[Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")])],
    o_contains_counted,
    q_contains_counted,
    a_contains_counted: [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    b_contains_counted,
    n_contains_counted: [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    c_contains_counted: [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    r_contains_counted: [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    u_contains_counted,
    s_contains_counted: [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    p_contains_none: [Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")],
    i_contains_none: [Each(&[Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")])],
    m_contains_none: [Each(&[Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")])],
    o_contains_none,
    q_contains_none,
    a_contains_none: [Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")],
    b_contains_none,
    n_contains_none: [Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")],
    c_contains_none: [Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")],
    r_contains_none: [Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")],
    u_contains_none,
    s_contains_none: [Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")],
    p_contains_any_number,
    i_contains_any_number,
    m_contains_any_number,
    o_contains_any_number,
    q_contains_any_number,
    a_contains_any_number,
    b_contains_any_number,
    n_contains_any_number,
    c_contains_any_number,
    r_contains_any_number,
    u_contains_any_number,
    s_contains_any_number,
    p_list_const: [Fits("{\"enum\":[[1,\"two\"]]}")],
    i_list_const: [Each(&[Fits("{\"enum\":[[1,\"two\"]]}")])],
    m_list_const: [Each(&[Fits("{\"enum\":[[1,\"two\"]]}")])],
    o_list_const,
    q_list_const,
    a_list_const: [Fits("{\"enum\":[[1,\"two\"]]}")],
    b_list_const,
    n_list_const: [Fits("{\"enum\":[[1,\"two\"]]}")],
    c_list_const: [Fits("{\"enum\":[[1,\"two\"]]}")],
    r_list_const: [Fits("{\"enum\":[[1,\"two\"]]}")],
    u_list_const,
    s_list_const: [Fits("{\"enum\":[[1,\"two\"]]}")],
    p_list_any_of: [Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")],
    i_list_any_of: [Each(&[Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")])],
    m_list_any_of: [Each(&[Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")])],
    o_list_any_of,
    q_list_any_of,
    a_list_any_of: [Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")],
    b_list_any_of: [Fits("{\"oneOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]},{\"type\":\"object\"}]}")],
    n_list_any_of: [Fits("{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}]}")],
    c_list_any_of: [Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")],
    r_list_any_of: [Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")],
    u_list_any_of: [Fits("{\"oneOf\":[{\"allOf\":[{\"oneOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]},{\"type\":\"object\",\"properties\":{\"zz\":{\"const\":\"other\"}},\"required\":[\"zz\"]}]}]},{\"type\":\"object\"}]}")],
    s_list_any_of: [Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")],
    p_unevaluated_items: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    i_unevaluated_items: [Each(&[Fits("{\"contains\":{\"type\":\"string\"}}")])],
    m_unevaluated_items: [Each(&[Fits("{\"contains\":{\"type\":\"string\"}}")])],
    o_unevaluated_items,
    q_unevaluated_items,
    a_unevaluated_items: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    b_unevaluated_items,
    n_unevaluated_items: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    c_unevaluated_items: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    r_unevaluated_items: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    u_unevaluated_items,
    s_unevaluated_items: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    p_list_of_itself: [MaxItems(2), Each(&[MaxItems(2)])],
    i_list_of_itself: [Each(&[MaxItems(2), Each(&[MaxItems(2)])])],
    m_list_of_itself: [Each(&[MaxItems(2), Each(&[MaxItems(2)])])],
    o_list_of_itself,
    q_list_of_itself,
    a_list_of_itself: [MaxItems(2), Each(&[MaxItems(2)])],
    b_list_of_itself,
    n_list_of_itself: [MaxItems(2), Each(&[MaxItems(2)])],
    c_list_of_itself: [MaxItems(2)],
    r_list_of_itself: [MaxItems(2), Each(&[MaxItems(2)])],
    u_list_of_itself,
    s_list_of_itself: [MaxItems(2), Each(&[MaxItems(2)])],
    p_map_of_itself: [MaxProperties(1), Each(&[MaxProperties(1)])],
    i_map_of_itself: [Each(&[MaxProperties(1), Each(&[MaxProperties(1)])])],
    m_map_of_itself: [Each(&[MaxProperties(1), Each(&[MaxProperties(1)])])],
    o_map_of_itself,
    q_map_of_itself,
    a_map_of_itself: [MaxProperties(1), Each(&[MaxProperties(1)])],
    b_map_of_itself,
    n_map_of_itself: [MaxProperties(1), Each(&[MaxProperties(1)])],
    c_map_of_itself: [MaxProperties(1)],
    r_map_of_itself: [MaxProperties(1), Each(&[MaxProperties(1)])],
    u_map_of_itself,
    s_map_of_itself: [MaxProperties(1), Each(&[MaxProperties(1)])],
    p_tuple_of_itself: [At(0, &[MinLength(1)])],
    i_tuple_of_itself: [Each(&[At(0, &[MinLength(1)])])],
    m_tuple_of_itself: [Each(&[At(0, &[MinLength(1)])])],
    o_tuple_of_itself,
    q_tuple_of_itself,
    a_tuple_of_itself: [At(0, &[MinLength(1)])],
    b_tuple_of_itself,
    n_tuple_of_itself: [At(0, &[MinLength(1)])],
    c_tuple_of_itself,
    r_tuple_of_itself: [At(0, &[MinLength(1)])],
    u_tuple_of_itself,
    s_tuple_of_itself: [At(0, &[MinLength(1)])],
    p_minimum: [Minimum(3)],
    i_minimum: [Each(&[Minimum(3)])],
    m_minimum: [Each(&[Minimum(3)])],
    o_minimum,
    q_minimum,
    a_minimum: [Minimum(3)],
    b_minimum,
    n_minimum: [Minimum(3)],
    c_minimum: [Minimum(3)],
    r_minimum: [Minimum(3)],
    u_minimum,
    s_minimum: [Minimum(3)],
    p_maximum: [Maximum(3)],
    i_maximum: [Each(&[Maximum(3)])],
    m_maximum: [Each(&[Maximum(3)])],
    o_maximum,
    q_maximum,
    a_maximum: [Maximum(3)],
    b_maximum,
    n_maximum: [Maximum(3)],
    c_maximum: [Maximum(3)],
    r_maximum: [Maximum(3)],
    u_maximum,
    s_maximum: [Maximum(3)],
    p_exclusive_minimum: [ExclusiveMinimumFloat(1.5)],
    i_exclusive_minimum: [Each(&[ExclusiveMinimumFloat(1.5)])],
    m_exclusive_minimum: [Each(&[ExclusiveMinimumFloat(1.5)])],
    o_exclusive_minimum,
    q_exclusive_minimum,
    a_exclusive_minimum: [ExclusiveMinimumFloat(1.5)],
    b_exclusive_minimum,
    n_exclusive_minimum: [ExclusiveMinimumFloat(1.5)],
    c_exclusive_minimum: [ExclusiveMinimumFloat(1.5)],
    r_exclusive_minimum: [ExclusiveMinimumFloat(1.5)],
    u_exclusive_minimum,
    s_exclusive_minimum: [ExclusiveMinimumFloat(1.5)],
    p_exclusive_maximum: [ExclusiveMaximum(3)],
    i_exclusive_maximum: [Each(&[ExclusiveMaximum(3)])],
    m_exclusive_maximum: [Each(&[ExclusiveMaximum(3)])],
    o_exclusive_maximum,
    q_exclusive_maximum,
    a_exclusive_maximum: [ExclusiveMaximum(3)],
    b_exclusive_maximum,
    n_exclusive_maximum: [ExclusiveMaximum(3)],
    c_exclusive_maximum: [ExclusiveMaximum(3)],
    r_exclusive_maximum: [ExclusiveMaximum(3)],
    u_exclusive_maximum,
    s_exclusive_maximum: [ExclusiveMaximum(3)],
    p_fraction_of_integer: [Minimum(2), Maximum(4)],
    i_fraction_of_integer: [Each(&[Minimum(2), Maximum(4)])],
    m_fraction_of_integer: [Each(&[Minimum(2), Maximum(4)])],
    o_fraction_of_integer,
    q_fraction_of_integer,
    a_fraction_of_integer: [Minimum(2), Maximum(4)],
    b_fraction_of_integer,
    n_fraction_of_integer: [Minimum(2), Maximum(4)],
    c_fraction_of_integer: [Minimum(2), Maximum(4)],
    r_fraction_of_integer: [Minimum(2), Maximum(4)],
    u_fraction_of_integer,
    s_fraction_of_integer: [Minimum(2), Maximum(4)],
    p_multiple_of_integer: [MultipleOf(3)],
    i_multiple_of_integer: [Each(&[MultipleOf(3)])],
    m_multiple_of_integer: [Each(&[MultipleOf(3)])],
    o_multiple_of_integer,
    q_multiple_of_integer,
    a_multiple_of_integer: [MultipleOf(3)],
    b_multiple_of_integer,
    n_multiple_of_integer: [MultipleOf(3)],
    c_multiple_of_integer: [MultipleOf(3)],
    r_multiple_of_integer: [MultipleOf(3)],
    u_multiple_of_integer,
    s_multiple_of_integer: [MultipleOf(3)],
    p_multiple_of_fraction: [MultipleOfFloat(0.01)],
    i_multiple_of_fraction: [Each(&[MultipleOfFloat(0.01)])],
    m_multiple_of_fraction: [Each(&[MultipleOfFloat(0.01)])],
    o_multiple_of_fraction,
    q_multiple_of_fraction,
    a_multiple_of_fraction: [MultipleOfFloat(0.01)],
    b_multiple_of_fraction,
    n_multiple_of_fraction: [MultipleOfFloat(0.01)],
    c_multiple_of_fraction: [MultipleOfFloat(0.01)],
    r_multiple_of_fraction: [MultipleOfFloat(0.01)],
    u_multiple_of_fraction,
    s_multiple_of_fraction: [MultipleOfFloat(0.01)],
    p_unsigned,
    i_unsigned,
    m_unsigned,
    o_unsigned,
    q_unsigned,
    a_unsigned,
    b_unsigned,
    n_unsigned,
    c_unsigned,
    r_unsigned,
    u_unsigned,
    s_unsigned,
    p_number_enum: [Fits("{\"enum\":[0.5,1.5]}")],
    i_number_enum: [Each(&[Fits("{\"enum\":[0.5,1.5]}")])],
    m_number_enum: [Each(&[Fits("{\"enum\":[0.5,1.5]}")])],
    o_number_enum,
    q_number_enum,
    a_number_enum: [Fits("{\"enum\":[0.5,1.5]}")],
    b_number_enum,
    n_number_enum: [Fits("{\"enum\":[0.5,1.5]}")],
    c_number_enum: [Fits("{\"enum\":[0.5,1.5]}")],
    r_number_enum: [Fits("{\"enum\":[0.5,1.5]}")],
    u_number_enum,
    s_number_enum: [Fits("{\"enum\":[0.5,1.5]}")],
    p_number_consts: [Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")],
    i_number_consts: [Each(&[Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")])],
    m_number_consts: [Each(&[Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")])],
    o_number_consts,
    q_number_consts,
    a_number_consts: [Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")],
    b_number_consts: [Fits("{\"oneOf\":[{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]},{\"type\":\"object\"}]}")],
    n_number_consts: [Fits("{\"anyOf\":[{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}]}")],
    c_number_consts: [Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")],
    r_number_consts: [Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")],
    u_number_consts: [Fits("{\"oneOf\":[{\"allOf\":[{\"oneOf\":[{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]},{\"type\":\"object\",\"properties\":{\"zz\":{\"const\":\"other\"}},\"required\":[\"zz\"]}]}]},{\"type\":\"object\"}]}")],
    s_number_consts: [Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")],
    p_number_const: [Fits("{\"enum\":[1.5]}")],
    i_number_const: [Each(&[Fits("{\"enum\":[1.5]}")])],
    m_number_const: [Each(&[Fits("{\"enum\":[1.5]}")])],
    o_number_const,
    q_number_const,
    a_number_const: [Fits("{\"enum\":[1.5]}")],
    b_number_const,
    n_number_const: [Fits("{\"enum\":[1.5]}")],
    c_number_const: [Fits("{\"enum\":[1.5]}")],
    r_number_const: [Fits("{\"enum\":[1.5]}")],
    u_number_const,
    s_number_const: [Fits("{\"enum\":[1.5]}")],
    p_integer_not: [Fits("{\"not\":{\"multipleOf\":2}}")],
    i_integer_not: [Each(&[Fits("{\"not\":{\"multipleOf\":2}}")])],
    m_integer_not: [Each(&[Fits("{\"not\":{\"multipleOf\":2}}")])],
    o_integer_not,
    q_integer_not,
    a_integer_not: [Fits("{\"not\":{\"multipleOf\":2}}")],
    b_integer_not,
    n_integer_not: [Fits("{\"not\":{\"multipleOf\":2}}")],
    c_integer_not: [Fits("{\"not\":{\"multipleOf\":2}}")],
    r_integer_not: [Fits("{\"not\":{\"multipleOf\":2}}")],
    u_integer_not,
    s_integer_not: [Fits("{\"not\":{\"multipleOf\":2}}")],
    p_integers_listed_twice,
    i_integers_listed_twice,
    m_integers_listed_twice,
    o_integers_listed_twice,
    q_integers_listed_twice,
    a_integers_listed_twice,
    b_integers_listed_twice,
    n_integers_listed_twice,
    c_integers_listed_twice,
    r_integers_listed_twice,
    u_integers_listed_twice,
    s_integers_listed_twice,
    p_number_one_of: [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    i_number_one_of: [Each(&[Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")])],
    m_number_one_of: [Each(&[Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")])],
    o_number_one_of,
    q_number_one_of,
    a_number_one_of: [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    b_number_one_of: [Fits("{\"oneOf\":[{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]},{\"type\":\"object\"}]}")],
    n_number_one_of: [Fits("{\"anyOf\":[{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}]}")],
    c_number_one_of: [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    r_number_one_of: [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    u_number_one_of: [Fits("{\"oneOf\":[{\"allOf\":[{\"oneOf\":[{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]},{\"type\":\"object\",\"properties\":{\"zz\":{\"const\":\"other\"}},\"required\":[\"zz\"]}]}]},{\"type\":\"object\"}]}")],
    s_number_one_of: [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    p_number_if: [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    i_number_if: [Each(&[Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")])],
    m_number_if: [Each(&[Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")])],
    o_number_if,
    q_number_if,
    a_number_if: [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    b_number_if,
    n_number_if: [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    c_number_if: [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    r_number_if: [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    u_number_if,
    s_number_if: [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    p_boolean_const: [Fits("{\"enum\":[true]}")],
    i_boolean_const: [Each(&[Fits("{\"enum\":[true]}")])],
    m_boolean_const: [Each(&[Fits("{\"enum\":[true]}")])],
    o_boolean_const,
    q_boolean_const,
    a_boolean_const: [Fits("{\"enum\":[true]}")],
    b_boolean_const,
    n_boolean_const: [Fits("{\"enum\":[true]}")],
    c_boolean_const: [Fits("{\"enum\":[true]}")],
    r_boolean_const: [Fits("{\"enum\":[true]}")],
    u_boolean_const,
    s_boolean_const: [Fits("{\"enum\":[true]}")],
    p_required,
    i_required,
    m_required,
    o_required,
    q_required,
    a_required,
    b_required,
    n_required,
    c_required,
    r_required,
    u_required,
    s_required,
    p_closed,
    i_closed,
    m_closed,
    o_closed,
    q_closed,
    a_closed,
    b_closed,
    n_closed,
    c_closed,
    r_closed,
    u_closed,
    s_closed,
    p_min_properties,
    i_min_properties,
    m_min_properties,
    o_min_properties,
    q_min_properties,
    a_min_properties,
    b_min_properties,
    n_min_properties,
    c_min_properties,
    r_min_properties,
    u_min_properties,
    s_min_properties,
    p_max_properties: [MaxProperties(1)],
    i_max_properties: [Each(&[MaxProperties(1)])],
    m_max_properties: [Each(&[MaxProperties(1)])],
    o_max_properties,
    q_max_properties,
    a_max_properties: [MaxProperties(1)],
    b_max_properties,
    n_max_properties: [MaxProperties(1)],
    c_max_properties: [MaxProperties(1)],
    r_max_properties: [MaxProperties(1)],
    u_max_properties,
    s_max_properties: [MaxProperties(1)],
    p_additional,
    i_additional,
    m_additional,
    o_additional,
    q_additional,
    a_additional,
    b_additional,
    n_additional,
    c_additional,
    r_additional,
    u_additional,
    s_additional,
    p_additional_untyped,
    i_additional_untyped,
    m_additional_untyped,
    o_additional_untyped,
    q_additional_untyped,
    a_additional_untyped,
    b_additional_untyped,
    n_additional_untyped,
    c_additional_untyped,
    r_additional_untyped,
    u_additional_untyped,
    s_additional_untyped,
    p_patterns,
    i_patterns,
    m_patterns,
    o_patterns,
    q_patterns,
    a_patterns,
    b_patterns,
    n_patterns,
    c_patterns,
    r_patterns,
    u_patterns,
    s_patterns,
    p_patterns_of_two_kinds,
    i_patterns_of_two_kinds,
    m_patterns_of_two_kinds,
    o_patterns_of_two_kinds,
    q_patterns_of_two_kinds,
    a_patterns_of_two_kinds,
    b_patterns_of_two_kinds,
    n_patterns_of_two_kinds,
    c_patterns_of_two_kinds,
    r_patterns_of_two_kinds,
    u_patterns_of_two_kinds,
    s_patterns_of_two_kinds,
    p_patterns_of_objects,
    i_patterns_of_objects,
    m_patterns_of_objects,
    o_patterns_of_objects,
    q_patterns_of_objects,
    a_patterns_of_objects,
    b_patterns_of_objects,
    n_patterns_of_objects,
    c_patterns_of_objects,
    r_patterns_of_objects,
    u_patterns_of_objects,
    s_patterns_of_objects,
    p_patterns_beside_names,
    i_patterns_beside_names,
    m_patterns_beside_names,
    o_patterns_beside_names,
    q_patterns_beside_names,
    a_patterns_beside_names,
    b_patterns_beside_names,
    n_patterns_beside_names,
    c_patterns_beside_names,
    r_patterns_beside_names,
    u_patterns_beside_names,
    s_patterns_beside_names,
    p_patterns_of_choices,
    i_patterns_of_choices,
    m_patterns_of_choices,
    o_patterns_of_choices,
    q_patterns_of_choices,
    a_patterns_of_choices,
    b_patterns_of_choices,
    n_patterns_of_choices,
    c_patterns_of_choices,
    r_patterns_of_choices,
    u_patterns_of_choices,
    s_patterns_of_choices,
    p_required_by_pattern,
    i_required_by_pattern,
    m_required_by_pattern,
    o_required_by_pattern,
    q_required_by_pattern,
    a_required_by_pattern,
    b_required_by_pattern,
    n_required_by_pattern,
    c_required_by_pattern,
    r_required_by_pattern,
    u_required_by_pattern,
    s_required_by_pattern,
    p_kinds_of_a_key,
    i_kinds_of_a_key,
    m_kinds_of_a_key,
    o_kinds_of_a_key,
    q_kinds_of_a_key,
    a_kinds_of_a_key,
    b_kinds_of_a_key,
    n_kinds_of_a_key,
    c_kinds_of_a_key,
    r_kinds_of_a_key,
    u_kinds_of_a_key,
    s_kinds_of_a_key,
    p_rules_of_branches,
    i_rules_of_branches,
    m_rules_of_branches,
    o_rules_of_branches,
    q_rules_of_branches,
    a_rules_of_branches,
    b_rules_of_branches,
    n_rules_of_branches,
    c_rules_of_branches,
    r_rules_of_branches,
    u_rules_of_branches,
    s_rules_of_branches,
    p_names_bounded: [Keys(&[MaxLength(2)])],
    i_names_bounded: [Each(&[Keys(&[MaxLength(2)])])],
    m_names_bounded: [Each(&[Keys(&[MaxLength(2)])])],
    o_names_bounded,
    q_names_bounded,
    a_names_bounded: [Keys(&[MaxLength(2)])],
    b_names_bounded,
    n_names_bounded: [Keys(&[MaxLength(2)])],
    c_names_bounded: [Keys(&[MaxLength(2)])],
    r_names_bounded: [Keys(&[MaxLength(2)])],
    u_names_bounded,
    s_names_bounded: [Keys(&[MaxLength(2)])],
    p_names_choice: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    i_names_choice: [Each(&[Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")])],
    m_names_choice: [Each(&[Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")])],
    o_names_choice,
    q_names_choice,
    a_names_choice: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    b_names_choice,
    n_names_choice: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    c_names_choice: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    r_names_choice: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    u_names_choice,
    s_names_choice: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    p_dependent_required,
    i_dependent_required,
    m_dependent_required,
    o_dependent_required,
    q_dependent_required,
    a_dependent_required,
    b_dependent_required,
    n_dependent_required,
    c_dependent_required,
    r_dependent_required,
    u_dependent_required,
    s_dependent_required,
    p_dependent_schemas,
    i_dependent_schemas,
    m_dependent_schemas,
    o_dependent_schemas,
    q_dependent_schemas,
    a_dependent_schemas,
    b_dependent_schemas,
    n_dependent_schemas,
    c_dependent_schemas,
    r_dependent_schemas,
    u_dependent_schemas,
    s_dependent_schemas,
    p_older_dependencies: [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    i_older_dependencies: [Each(&[DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")])],
    m_older_dependencies: [Each(&[DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")])],
    o_older_dependencies,
    q_older_dependencies,
    a_older_dependencies: [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    b_older_dependencies,
    n_older_dependencies: [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    c_older_dependencies: [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    r_older_dependencies: [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    u_older_dependencies,
    s_older_dependencies: [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    p_inner_constants,
    i_inner_constants,
    m_inner_constants,
    o_inner_constants,
    q_inner_constants,
    a_inner_constants,
    b_inner_constants,
    n_inner_constants,
    c_inner_constants,
    r_inner_constants,
    u_inner_constants,
    s_inner_constants,
    p_one_group,
    i_one_group,
    m_one_group,
    o_one_group,
    q_one_group,
    a_one_group,
    b_one_group,
    n_one_group,
    c_one_group,
    r_one_group,
    u_one_group,
    s_one_group,
    p_any_group,
    i_any_group,
    m_any_group,
    o_any_group,
    q_any_group,
    a_any_group,
    b_any_group,
    n_any_group,
    c_any_group,
    r_any_group,
    u_any_group,
    s_any_group,
    p_object_not,
    i_object_not,
    m_object_not,
    o_object_not,
    q_object_not,
    a_object_not,
    b_object_not,
    n_object_not,
    c_object_not,
    r_object_not,
    u_object_not,
    s_object_not,
    p_object_if,
    i_object_if,
    m_object_if,
    o_object_if,
    q_object_if,
    a_object_if,
    b_object_if,
    n_object_if,
    c_object_if,
    r_object_if,
    u_object_if,
    s_object_if,
    p_object_const: [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    i_object_const: [Each(&[Fits("{\"enum\":[{\"a\":[1,null]}]}")])],
    m_object_const: [Each(&[Fits("{\"enum\":[{\"a\":[1,null]}]}")])],
    o_object_const,
    q_object_const,
    a_object_const: [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    b_object_const,
    n_object_const: [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    c_object_const: [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    r_object_const: [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    u_object_const,
    s_object_const: [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    p_map_any_of: [Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")],
    i_map_any_of: [Each(&[Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")])],
    m_map_any_of: [Each(&[Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")])],
    o_map_any_of,
    q_map_any_of,
    a_map_any_of: [Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")],
    b_map_any_of: [Fits("{\"anyOf\":[{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"},\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]},{\"type\":\"object\",\"properties\":{\"zz\":{\"const\":\"other\"}},\"required\":[\"zz\"]}]}")],
    n_map_any_of: [Fits("{\"anyOf\":[{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"},\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}]}")],
    c_map_any_of: [Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")],
    r_map_any_of: [Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")],
    u_map_any_of,
    s_map_any_of: [Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")],
    p_unevaluated,
    i_unevaluated,
    m_unevaluated,
    o_unevaluated,
    q_unevaluated,
    a_unevaluated,
    b_unevaluated,
    n_unevaluated,
    c_unevaluated,
    r_unevaluated,
    u_unevaluated,
    s_unevaluated,
    p_unevaluated_open,
    i_unevaluated_open,
    m_unevaluated_open,
    o_unevaluated_open,
    q_unevaluated_open,
    a_unevaluated_open,
    b_unevaluated_open,
    n_unevaluated_open,
    c_unevaluated_open,
    r_unevaluated_open,
    u_unevaluated_open,
    s_unevaluated_open,
    p_closed_beside_choice,
    i_closed_beside_choice,
    m_closed_beside_choice,
    o_closed_beside_choice,
    q_closed_beside_choice,
    a_closed_beside_choice,
    b_closed_beside_choice,
    n_closed_beside_choice,
    c_closed_beside_choice,
    r_closed_beside_choice,
    u_closed_beside_choice,
    s_closed_beside_choice,
    p_others_of_a_part,
    i_others_of_a_part,
    m_others_of_a_part,
    o_others_of_a_part,
    q_others_of_a_part,
    a_others_of_a_part,
    b_others_of_a_part,
    n_others_of_a_part,
    c_others_of_a_part,
    r_others_of_a_part,
    u_others_of_a_part,
    s_others_of_a_part,
    p_min_length: [MinLength(2)],
    i_min_length: [Each(&[MinLength(2)])],
    m_min_length: [Each(&[MinLength(2)])],
    o_min_length,
    q_min_length,
    a_min_length: [MinLength(2)],
    b_min_length,
    n_min_length: [MinLength(2)],
    c_min_length: [MinLength(2)],
    r_min_length: [MinLength(2)],
    u_min_length,
    s_min_length: [MinLength(2)],
    p_max_length: [MaxLength(2)],
    i_max_length: [Each(&[MaxLength(2)])],
    m_max_length: [Each(&[MaxLength(2)])],
    o_max_length,
    q_max_length,
    a_max_length: [MaxLength(2)],
    b_max_length,
    n_max_length: [MaxLength(2)],
    c_max_length: [MaxLength(2)],
    r_max_length: [MaxLength(2)],
    u_max_length,
    s_max_length: [MaxLength(2)],
    p_pattern: [Pattern("^[a-c]\\d?$")],
    i_pattern: [Each(&[Pattern("^[a-c]\\d?$")])],
    m_pattern: [Each(&[Pattern("^[a-c]\\d?$")])],
    o_pattern,
    q_pattern,
    a_pattern: [Pattern("^[a-c]\\d?$")],
    b_pattern,
    n_pattern: [Pattern("^[a-c]\\d?$")],
    c_pattern: [Pattern("^[a-c]\\d?$")],
    r_pattern: [Pattern("^[a-c]\\d?$")],
    u_pattern,
    s_pattern: [Pattern("^[a-c]\\d?$")],
    p_pattern_of_space: [Pattern("^\\s\\S$")],
    i_pattern_of_space: [Each(&[Pattern("^\\s\\S$")])],
    m_pattern_of_space: [Each(&[Pattern("^\\s\\S$")])],
    o_pattern_of_space,
    q_pattern_of_space,
    a_pattern_of_space: [Pattern("^\\s\\S$")],
    b_pattern_of_space,
    n_pattern_of_space: [Pattern("^\\s\\S$")],
    c_pattern_of_space: [Pattern("^\\s\\S$")],
    r_pattern_of_space: [Pattern("^\\s\\S$")],
    u_pattern_of_space,
    s_pattern_of_space: [Pattern("^\\s\\S$")],
    p_pattern_unmatched,
    i_pattern_unmatched,
    m_pattern_unmatched,
    o_pattern_unmatched,
    q_pattern_unmatched,
    a_pattern_unmatched,
    b_pattern_unmatched,
    n_pattern_unmatched,
    c_pattern_unmatched,
    r_pattern_unmatched,
    u_pattern_unmatched,
    s_pattern_unmatched,
    p_text_const,
    i_text_const,
    m_text_const,
    o_text_const,
    q_text_const,
    a_text_const,
    b_text_const,
    n_text_const,
    c_text_const,
    r_text_const,
    u_text_const,
    s_text_const,
    p_text_not: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    i_text_not: [Each(&[Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")])],
    m_text_not: [Each(&[Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")])],
    o_text_not,
    q_text_not,
    a_text_not: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    b_text_not,
    n_text_not: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    c_text_not: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    r_text_not: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    u_text_not,
    s_text_not: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    p_text_if: [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    i_text_if: [Each(&[Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")])],
    m_text_if: [Each(&[Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")])],
    o_text_if,
    q_text_if,
    a_text_if: [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    b_text_if,
    n_text_if: [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    c_text_if: [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    r_text_if: [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    u_text_if,
    s_text_if: [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    p_text_any_of: [Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")],
    i_text_any_of: [Each(&[Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")])],
    m_text_any_of: [Each(&[Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")])],
    o_text_any_of,
    q_text_any_of,
    a_text_any_of: [Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")],
    b_text_any_of: [Fits("{\"oneOf\":[{\"type\":\"object\"},{\"type\":\"string\",\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}]}")],
    n_text_any_of: [Fits("{\"anyOf\":[{\"type\":\"string\",\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}]}")],
    c_text_any_of: [Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")],
    r_text_any_of: [Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")],
    u_text_any_of: [Fits("{\"oneOf\":[{\"allOf\":[{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"zz\":{\"const\":\"other\"}},\"required\":[\"zz\"]},{\"type\":\"string\",\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}]}]},{\"type\":\"object\"}]}")],
    s_text_any_of: [Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")],
    p_text_one_of: [Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")],
    i_text_one_of: [Each(&[Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")])],
    m_text_one_of: [Each(&[Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")])],
    o_text_one_of,
    q_text_one_of,
    a_text_one_of: [Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")],
    b_text_one_of: [Fits("{\"oneOf\":[{\"type\":\"object\"},{\"type\":\"string\",\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}]}")],
    n_text_one_of: [Fits("{\"anyOf\":[{\"type\":\"string\",\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}]}")],
    c_text_one_of: [Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")],
    r_text_one_of: [Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")],
    u_text_one_of: [Fits("{\"oneOf\":[{\"allOf\":[{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"zz\":{\"const\":\"other\"}},\"required\":[\"zz\"]},{\"type\":\"string\",\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}]}]},{\"type\":\"object\"}]}")],
    s_text_one_of: [Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")],
    p_text_enum_of_branches,
    i_text_enum_of_branches,
    m_text_enum_of_branches,
    o_text_enum_of_branches,
    q_text_enum_of_branches,
    a_text_enum_of_branches,
    b_text_enum_of_branches,
    n_text_enum_of_branches,
    c_text_enum_of_branches,
    r_text_enum_of_branches,
    u_text_enum_of_branches,
    s_text_enum_of_branches,
    p_text_all_of: [MinLength(2), MaxLength(3)],
    i_text_all_of: [Each(&[MinLength(2), MaxLength(3)])],
    m_text_all_of: [Each(&[MinLength(2), MaxLength(3)])],
    o_text_all_of,
    q_text_all_of,
    a_text_all_of: [MinLength(2), MaxLength(3)],
    b_text_all_of,
    n_text_all_of: [MinLength(2), MaxLength(3)],
    c_text_all_of: [MinLength(2), MaxLength(3)],
    r_text_all_of: [MinLength(2), MaxLength(3)],
    u_text_all_of,
    s_text_all_of: [MinLength(2), MaxLength(3)],
    p_format_only,
    i_format_only,
    m_format_only,
    o_format_only,
    q_format_only,
    a_format_only,
    b_format_only,
    n_format_only,
    c_format_only,
    r_format_only,
    u_format_only,
    s_format_only,
    p_encoded: [MaxLength(8)],
    i_encoded: [Each(&[MaxLength(8)])],
    m_encoded: [Each(&[MaxLength(8)])],
    o_encoded,
    q_encoded,
    a_encoded: [MaxLength(8)],
    b_encoded,
    n_encoded: [MaxLength(8)],
    c_encoded: [MaxLength(8)],
    r_encoded: [MaxLength(8)],
    u_encoded,
    s_encoded: [MaxLength(8)],
    ..other,
} }
object! { PlacesAAdditional {
    a,
    ..other,
} [Others(&[Minimum(3)])] }
union! { PlacesAAdditionalItemsItem {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
} }
object! { PlacesAAdditionalUntyped {
    a,
    ..other,
} [Others(&[Fits("{\"not\":{\"type\":\"null\"}}")])] }
object! { PlacesAAllBounds {
    a: [MinLength(1)],
    b,
    ..other,
} }
object! { PlacesAAllNot {
    a,
    b,
    ..other,
} [Fits("{\"not\":{\"required\":[\"a\"]}}")] }
object! { PlacesAAllRequired {
    a,
    b,
    ..other,
} }
object! { PlacesAAnyBoundsOrKeys {
    a,
    b,
    ..other,
} [AnyOf(&[&["a"], &["b"]]), MinProperties(2)] }
object! { PlacesAAnyGroup {
    a,
    b,
    ..other,
} [AnyOf(&[&["a"], &["b"]])] }
object! { PlacesAClosed {
    a,
} }
union! { PlacesAClosedBesideChoice {
    A: [Tag("kind", &["a"])],
    B: [Tag("kind", &["b"])],
} }
object! { PlacesAClosedBesideChoiceA {
    "kind" = Text("a"),
    c,
} }
object! { PlacesAClosedBesideChoiceB {
    "kind" = Text("b"),
    c,
    ..other,
} }
object! { PlacesADependentFalse {
    a,
    b,
    ..other,
} [Fits("{\"dependentSchemas\":{\"c\":false}}")] }
object! { PlacesADependentRequired {
    a,
    b,
    ..other,
} [DependentRequired("a", &["b"])] }
object! { PlacesADependentRequires {
    a,
    b,
    ..other,
} [DependentRequired("a", &["b"])] }
object! { PlacesADependentSchemas {
    a,
    b,
    ..other,
} [Fits("{\"dependentSchemas\":{\"a\":{\"properties\":{\"b\":{\"minLength\":2}}}}}")] }
open_enum! { PlacesAEnumBounded: text {
    A = "a",
    Abc = "abc",
} }
open_enum! { PlacesAEnumNot: text {
    A = "a",
    B = "b",
} }
union! { PlacesAInnerConstants {
    X: [Path(&["meta", "type"], &[Text("x")])],
    Y: [Path(&["meta", "type"], &[Text("y")])],
} }
object! { PlacesAInnerConstantsX {
    meta,
    x,
    ..other,
} }
object! { PlacesAInnerConstantsXMeta {
    "type" = Text("x"),
    ..other,
} }
object! { PlacesAInnerConstantsY {
    meta,
    y,
    ..other,
} }
object! { PlacesAInnerConstantsYMeta {
    "type" = Text("y"),
    ..other,
} }
open_enum! { PlacesAIntegersBounded: integer {
    N1 = 1,
    N3 = 3,
    N9 = 9,
} }
open_enum! { PlacesAIntegersListedTwice: integer {
    N1 = 1,
    N2 = 2,
    N3 = 3,
} }
union! { PlacesAKinds {
    String: [Kind(STRING)] [MinLength(2)],
    Integer: [Kind(INTEGER)] [Maximum(5)],
} }
union! { PlacesAKindsOfAKey {
    DataList: [KeyKind("data", ARRAY)],
    Next: [KeyKind("data", OBJECT)],
    DataNull: [KeyKind("data", NULL)],
} }
object! { PlacesAKindsOfAKeyDataList {
    data,
    ..other,
} }
object! { PlacesAKindsOfAKeyDataNull {
    data,
    ..other,
} }
object! { PlacesAKindsOfAKeyNext {
    data,
    next,
    ..other,
} }
object! { PlacesAMapRequired {
    a,
    ..other,
} }
object! { PlacesAMinProperties {
    a,
    ..other,
} [MinProperties(1)] }
union! { PlacesAMixedRules {
    String: [Kind(STRING)] [MaxLength(2)],
    Integer: [Kind(INTEGER)] [Minimum(5)],
} }
object! { PlacesANamesNot {
    a,
    b,
    ..other,
} [Fits("{\"propertyNames\":{\"not\":{\"const\":\"x\"}}}")] }
object! { PlacesANotItself {
    a,
    b,
    ..other,
} }
object! { PlacesAObjectIf {
    kind,
    size,
    ..other,
} [Fits("{\"if\":{\"properties\":{\"kind\":{\"const\":\"big\"}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"size\"]}}")] }
object! { PlacesAObjectNot {
    a,
    ..other,
} [Fits("{\"not\":{\"required\":[\"b\"]}}")] }
object! { PlacesAOneGroup {
    a,
    b,
    ..other,
} [OneOf(&[&["a"], &["b"]])] }
union! { PlacesAOneMapsValue {
    Integer: [Kind(INTEGER)],
    String: [Kind(STRING)],
} }
object! { PlacesAOthersOfAPart {
    b,
    ..other,
} }
object! { PlacesAPatternUnchecked {
    a,
    b,
    ..other,
} }
object! { PlacesAPatterns {
    x1,
    ..x ~ "^x",
    ..y ~ "y$",
    ..other,
} [Matching("^x", &[MaxLength(2)]), Matching("y$", &[Pattern("^a")])] }
object! { PlacesAPatternsBesideNames {
    ax,
    ay,
    ao,
    b,
    ..a_xy ~ "^a[xy]",
    ..ao_pattern ~ "^ao",
    ..other,
} [Fits("{\"patternProperties\":{\"^a[xy]\":{\"type\":\"integer\",\"maximum\":4},\"^ao\":{\"properties\":{\"k\":true},\"required\":[\"k\"]}}}"), Matching("^a[xy]", &[Maximum(4)])] }
object! { PlacesAPatternsBesideNamesAoValue {
    k,
    ..other,
} }
object! { PlacesAPatternsBesideNamesAo {
    k,
    ..other,
} }
object! { PlacesAPatternsOfChoices {
    x1,
    ..n1 ~ "1$",
    ..x1_pattern ~ "^x1",
    ..other,
} [Fits("{\"patternProperties\":{\"1$\":{\"oneOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"maxLength\":3}]},\"^x1\":{\"type\":[\"string\",\"integer\"],\"minLength\":2}}}")] }
union! { PlacesAPatternsOfChoices1Value {
    String: [Kind(STRING)] [MaxLength(3)],
    Integer: [Kind(INTEGER)],
} }
union! { PlacesAPatternsOfChoicesX1Value {
    String: [Kind(STRING)] [MinLength(2)],
    Integer: [Kind(INTEGER)],
} }
object! { PlacesAPatternsOfObjects {
    ..a ~ "^a",
    ..b ~ "b$",
    ..other,
} [Fits("{\"patternProperties\":{\"b$\":{\"properties\":{\"q\":{\"type\":\"string\",\"maxLength\":1}},\"required\":[\"q\"]}}}")] }
object! { PlacesAPatternsOfObjectsAValue {
    p,
    ..other,
} }
object! { PlacesAPatternsOfObjectsBValue {
    q: [MaxLength(1)],
    ..other,
} }
object! { PlacesAPatternsOfTwoKinds {
    ..a ~ "^a",
    ..b ~ "b$",
    ..other,
} [Fits("{\"patternProperties\":{\"b$\":{\"type\":\"string\"}}}")] }
object! { PlacesAPropertiesOnly {
    c,
    ..other,
} }
object! { PlacesARequiredByPattern {
    en: [MinLength(1)],
    ..a_z_2 ~ "^[a-z]{2}$",
} [Keys(&[Pattern("^[a-z]{2}$")]), Matching("^[a-z]{2}$", &[MinLength(1)])] }
union! { PlacesARulesOfBranches {
    W: [Has(&["w"])],
    Object: [Has(&["v"])],
} }
object! { PlacesARulesOfBranchesObject {
    v: [MaxLength(2)],
    ..other,
} }
object! { PlacesARulesOfBranchesW {
    v: [MinLength(4)],
    w,
    ..other,
} }
open_enum! { PlacesATextConst: text {
    Only = "only",
} }
open_enum! { PlacesATextEnum: text {
    A = "a",
    B = "b",
} }
object! { PlacesAUnevaluated {
    a,
    ..other,
} }
object! { PlacesAUnevaluatedClosed {
    a,
    b,
} }
object! { PlacesAUnevaluatedOpen {
    a,
    ..other,
} [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"properties\":{\"b\":{\"type\":\"string\"}}}}")] }
union! { PlacesBAdditional {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
object! { PlacesBAdditionalOther {
    "zz" = Text("other"),
    ..other,
} }
union! { PlacesBAdditionalItems {
    IntegerList: [Items(STRING.or(INTEGER))] [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBAdditionalItemsOnly {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBAdditionalUntyped {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBAllBounds {
    A: [Has(&["a"])],
    Other: [Tag("zz", &["other"])],
} }
union! { PlacesBAllNot {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBAllRequired {
    A: [Has(&["a"])],
    Other: [Tag("zz", &["other"])],
} }
union! { PlacesBAnnotated {
    T: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBAnyBooleans {
    Boolean: [Kind(BOOLEAN)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBAnyBoundsOrKeys {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBAnyGroup {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBAnyNumbers {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBBeyondIntegers {
    Integer: [Kind(INTEGER)] [MinimumFloat(1e300)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBBooleanConst {
    Boolean: [Kind(BOOLEAN)] [Fits("{\"enum\":[true]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBBooleanNot {
    Boolean: [Kind(BOOLEAN)] [Fits("{\"not\":{\"const\":true}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBClosed {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBClosedBesideChoice {
    A: [Tag("kind", &["a"])],
    B: [Tag("kind", &["b"])],
    Other: [Tag("zz", &["other"])],
} }
union! { PlacesBContains {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"minimum\":10}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBContainsAnyNumber {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBContainsCounted {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBContainsFormat {
    List: [Kind(ARRAY)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBContainsKind {
    List: [Kind(ARRAY)] [Fits("{\"contains\":{\"type\":\"string\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBContainsNone {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBContentSchema {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBDependentFalse {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBDependentRequired {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBDependentRequires {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBDependentSchemas {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBDynamicRef {
    Object: [Kind(OBJECT)],
    Any: [Kind(NULL.or(BOOLEAN).or(NUMBER).or(STRING).or(ARRAY).or(OBJECT))],
} }
union! { PlacesBElseOnly {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBEncoded {
    String: [Kind(STRING)] [MaxLength(8)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBEnumBounded {
    String: [Kind(STRING)] [MinLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBEnumNot {
    String: [Kind(STRING)] [Fits("{\"not\":{\"const\":\"a\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBExclusiveMaximum {
    Number: [Kind(NUMBER)] [ExclusiveMaximum(3)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBExclusiveMinimum {
    Number: [Kind(NUMBER)] [ExclusiveMinimumFloat(1.5)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBFalseConst {
    Boolean: [Kind(BOOLEAN)] [Fits("{\"enum\":[false]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBFormatOnly {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBFractionOfInteger {
    Integer: [Kind(INTEGER)] [Minimum(2), Maximum(4)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBIfFormat {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBIfOnly {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBInnerConstants {
    X: [Has(&["meta"]), Path(&["meta", "type"], &[Text("x")])],
    Y: [Has(&["meta"]), Path(&["meta", "type"], &[Text("y")])],
    Other: [Tag("zz", &["other"])],
} }
union! { PlacesBIntegerNot {
    Integer: [Kind(INTEGER)] [Fits("{\"not\":{\"multipleOf\":2}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBIntegersBounded {
    Integer: [Kind(INTEGER)] [Minimum(2)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBIntegersListedTwice {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBItemsBounded {
    IntegerList: [Items(INTEGER)] [Each(&[Maximum(5)])],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBItemsFalse {
    List: [Kind(ARRAY)] [MaxItems(0)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBItemsOfTwo {
    NumberList: [Items(INTEGER)] [Each(&[Minimum(3)])],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBKindsOfAKey {
    DataList: [Has(&["data"]), KeyKind("data", ARRAY)],
    Next: [Has(&["data"]), KeyKind("data", OBJECT)],
    Object: [Has(&["data"])],
    Other: [Tag("zz", &["other"])],
} }
union! { PlacesBListAnyOf {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBListConst {
    List: [Kind(ARRAY)] [Fits("{\"enum\":[[1,\"two\"]]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBListEnum {
    List: [Kind(ARRAY)] [Fits("{\"enum\":[[1],[1,2]]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBListIf {
    IntegerList: [Items(INTEGER)] [Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBListNot {
    IntegerList: [Items(INTEGER)] [Fits("{\"not\":{\"maxItems\":0}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBListOfItself {
    ListOfItselfList: [Items(ARRAY)] [MaxItems(2), Each(&[MaxItems(2)])],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMapAnyOf {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)],
} }
union! { PlacesBMapDependent {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [DependentRequired("a", &["b"])],
} }
union! { PlacesBMapIf {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")],
} }
union! { PlacesBMapNot {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Fits("{\"not\":{\"required\":[\"x\"]}}")],
} }
union! { PlacesBMapOfItself {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [MaxProperties(1), Each(&[MaxProperties(1)])],
} }
union! { PlacesBMapRequired {
    Object: [Has(&["a"])],
    Other: [Tag("zz", &["other"])],
} }
union! { PlacesBMaxContainsOnly {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMaxItems {
    StringList: [Items(STRING)] [MaxItems(1)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMaxLength {
    String: [Kind(STRING)] [MaxLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMaxProperties {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [MaxProperties(1)],
} }
union! { PlacesBMaximum {
    Integer: [Kind(INTEGER)] [Maximum(3)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMinContainsOnly {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMinItems {
    IntegerList: [Items(INTEGER)] [MinItems(2)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMinLength {
    String: [Kind(STRING)] [MinLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMinProperties {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBMinimum {
    Integer: [Kind(INTEGER)] [Minimum(3)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMultipleOfFraction {
    Number: [Kind(NUMBER)] [MultipleOfFloat(0.01)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMultipleOfInteger {
    Integer: [Kind(INTEGER)] [MultipleOf(3)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBNamesBounded {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Keys(&[MaxLength(2)])],
} }
union! { PlacesBNamesChoice {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
} }
union! { PlacesBNamesEnum {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Keys(&[Pattern("^(?:a)$")])],
} }
union! { PlacesBNamesNot {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBNamesOfNoText {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Fits("{\"propertyNames\":{\"type\":\"integer\"}}")],
} }
union! { PlacesBNotFormat {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBNotItself {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBNotNothing {
    String: [Kind(STRING)] [Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBNullOfAPart {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBNumberConst {
    Number: [Kind(NUMBER)] [Fits("{\"enum\":[1.5]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBNumberConsts {
    Number: [Kind(NUMBER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBNumberEnum {
    Number: [Kind(NUMBER)] [Fits("{\"enum\":[0.5,1.5]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBNumberIf {
    Number: [Kind(NUMBER)] [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBNumberOneOf {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBObjectConst {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
} }
union! { PlacesBObjectIf {
    Other: [Tag("zz", &["other"])],
    Kind: [Kind(OBJECT)],
} }
union! { PlacesBObjectNot {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBOlderDependencies {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
} }
union! { PlacesBOneGroup {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBOneMaps {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)],
} }
union! { PlacesBOpenTuple {
    List: [Kind(ARRAY)] [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBOthersOfAPart {
    Other: [Tag("zz", &["other"])],
    B: [Kind(OBJECT)],
} }
union! { PlacesBPattern {
    String: [Kind(STRING)] [Pattern("^[a-c]\\d?$")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBPatternOfSpace {
    String: [Kind(STRING)] [Pattern("^\\s\\S$")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBPatternUnchecked {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBPatternUnmatched {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBPatterns {
    Other: [Tag("zz", &["other"])],
    X1: [Kind(OBJECT)],
} }
union! { PlacesBPatternsBesideNames {
    Other: [Tag("zz", &["other"])],
    B: [Kind(OBJECT)],
} }
union! { PlacesBPatternsOfChoices {
    Other: [Tag("zz", &["other"])],
    X1: [Kind(OBJECT)],
} }
union! { PlacesBPatternsOfObjects {
    Other: [Tag("zz", &["other"])],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBPatternsOfTwoKinds {
    Other: [Tag("zz", &["other"])],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBPropertiesOnly {
    Other: [Tag("zz", &["other"])],
    C: [Kind(OBJECT)],
} }
union! { PlacesBRefAlone {
    MinLength: [Kind(STRING)] [MinLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBRefBounded {
    MinLength: [Kind(STRING)] [MaxLength(3), MinLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBRequiredByPattern {
    Object: [Has(&["en"])],
    Other: [Tag("zz", &["other"])],
} }
union! { PlacesBRulesOfBranches {
    W: [Has(&["w"])],
    Object: [Has(&["v"])],
    Other: [Tag("zz", &["other"])],
} }
union! { PlacesBShorterTuple {
    List: [Kind(ARRAY)] [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBTextAllOf {
    String: [Kind(STRING)] [MinLength(2), MaxLength(3)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBTextAnyOf {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBTextConst {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBTextEnum {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBTextIf {
    String: [Kind(STRING)] [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBTextNot {
    String: [Kind(STRING)] [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBTextOneOf {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBThenOnly {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBTuple {
    Tuple: [Kind(ARRAY)] [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBTupleBounded {
    Tuple: [Kind(ARRAY)] [UniqueItems],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBTupleOfItself {
    Tuple: [Kind(ARRAY)] [At(0, &[MinLength(1)])],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBUnevaluated {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBUnevaluatedClosed {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBUnevaluatedItems {
    List: [Kind(ARRAY)] [Fits("{\"contains\":{\"type\":\"string\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBUnevaluatedOfItems {
    StringList: [Items(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBUnevaluatedOpen {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBUniqueItems {
    List: [Kind(ARRAY)] [UniqueItems],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBUnsigned {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBWithinIntegers {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesIClosedBesideChoiceItem {
    A: [Tag("kind", &["a"])],
    B: [Tag("kind", &["b"])],
} }
union! { PlacesIKindsItem {
    String: [Kind(STRING)] [MinLength(2)],
    Integer: [Kind(INTEGER)] [Maximum(5)],
} }
object! { PlacesOAdditional {
    named,
    ..other,
} }
object! { PlacesOAdditionalItems {
    named,
    ..other,
} [Others(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")])] }
object! { PlacesOAdditionalItemsOnly {
    named,
    ..other,
} }
object! { PlacesOAdditionalUntyped {
    named,
    ..other,
} }
object! { PlacesOAllBounds {
    named,
    ..other,
} }
object! { PlacesOAllNot {
    named,
    ..other,
} }
object! { PlacesOAllRequired {
    named,
    ..other,
} }
object! { PlacesOAnnotated {
    named,
    ..other,
} }
object! { PlacesOAnyBooleans {
    named,
    ..other,
} [Others(&[Fits("{\"anyOf\":[{\"const\":true},{\"not\":true}]}")])] }
object! { PlacesOAnyBoundsOrKeys {
    named,
    ..other,
} }
object! { PlacesOAnyContains {
    named,
    ..other,
} [Others(&[Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")])] }
object! { PlacesOAnyGroup {
    named,
    ..other,
} }
object! { PlacesOAnyNot {
    named,
    ..other,
} [Others(&[Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")])] }
object! { PlacesOAnyNumbers {
    named,
    ..other,
} [Others(&[Fits("{\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}")])] }
object! { PlacesOAnything {
    named,
    ..other,
} }
object! { PlacesOBeyondIntegers {
    named,
    ..other,
} [Others(&[MinimumFloat(1e300)])] }
object! { PlacesOBooleanConst {
    named,
    ..other,
} [Others(&[Fits("{\"enum\":[true]}")])] }
object! { PlacesOBooleanNot {
    named,
    ..other,
} [Others(&[Fits("{\"not\":{\"const\":true}}")])] }
object! { PlacesOClosed {
    named,
    ..other,
} }
object! { PlacesOClosedBesideChoice {
    named,
    ..other,
} }
object! { PlacesOContains {
    named,
    ..other,
} [Others(&[Fits("{\"contains\":{\"minimum\":10}}")])] }
object! { PlacesOContainsCounted {
    named,
    ..other,
} [Others(&[Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")])] }
object! { PlacesOContainsFormat {
    named,
    ..other,
} }
object! { PlacesOContainsKind {
    named,
    ..other,
} [Others(&[Fits("{\"contains\":{\"type\":\"string\"}}")])] }
object! { PlacesOContainsNone {
    named,
    ..other,
} [Others(&[Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")])] }
object! { PlacesODependentFalse {
    named,
    ..other,
} }
object! { PlacesODependentRequired {
    named,
    ..other,
} }
object! { PlacesODependentRequires {
    named,
    ..other,
} }
object! { PlacesODependentSchemas {
    named,
    ..other,
} }
object! { PlacesOEncoded {
    named,
    ..other,
} [Others(&[MaxLength(8)])] }
object! { PlacesOEnumBounded {
    named,
    ..other,
} [Others(&[MinLength(2)])] }
object! { PlacesOEnumNot {
    named,
    ..other,
} [Others(&[Fits("{\"not\":{\"const\":\"a\"}}")])] }
object! { PlacesOExclusiveMaximum {
    named,
    ..other,
} [Others(&[ExclusiveMaximum(3)])] }
object! { PlacesOExclusiveMinimum {
    named,
    ..other,
} [Others(&[ExclusiveMinimumFloat(1.5)])] }
object! { PlacesOFalseConst {
    named,
    ..other,
} [Others(&[Fits("{\"enum\":[false]}")])] }
object! { PlacesOFormatOnly {
    named,
    ..other,
} }
object! { PlacesOFractionOfInteger {
    named,
    ..other,
} [Others(&[Minimum(2), Maximum(4)])] }
object! { PlacesOInnerConstants {
    named,
    ..other,
} }
object! { PlacesOIntegerNot {
    named,
    ..other,
} [Others(&[Fits("{\"not\":{\"multipleOf\":2}}")])] }
object! { PlacesOIntegersBounded {
    named,
    ..other,
} [Others(&[Minimum(2)])] }
object! { PlacesOIntegersListedTwice {
    named,
    ..other,
} }
object! { PlacesOItemsBounded {
    named,
    ..other,
} [Others(&[Each(&[Maximum(5)])])] }
object! { PlacesOItemsFalse {
    named,
    ..other,
} [Others(&[MaxItems(0)])] }
object! { PlacesOItemsOfTwo {
    named,
    ..other,
} [Others(&[Each(&[Minimum(3)])])] }
object! { PlacesOKinds {
    named,
    ..other,
} }
object! { PlacesOKindsOfAKey {
    named,
    ..other,
} }
object! { PlacesOListAnyOf {
    named,
    ..other,
} [Others(&[Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")])] }
object! { PlacesOListConst {
    named,
    ..other,
} [Others(&[Fits("{\"enum\":[[1,\"two\"]]}")])] }
object! { PlacesOListEnum {
    named,
    ..other,
} [Others(&[Fits("{\"enum\":[[1],[1,2]]}")])] }
object! { PlacesOListIf {
    named,
    ..other,
} [Others(&[Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")])] }
object! { PlacesOListNot {
    named,
    ..other,
} [Others(&[Fits("{\"not\":{\"maxItems\":0}}")])] }
object! { PlacesOListOfItself {
    named,
    ..other,
} [Others(&[MaxItems(2), Each(&[MaxItems(2)])])] }
object! { PlacesOMapAnyOf {
    named,
    ..other,
} [Others(&[Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")])] }
object! { PlacesOMapDependent {
    named,
    ..other,
} [Others(&[DependentRequired("a", &["b"])])] }
object! { PlacesOMapIf {
    named,
    ..other,
} [Others(&[Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")])] }
object! { PlacesOMapNot {
    named,
    ..other,
} [Others(&[Fits("{\"not\":{\"required\":[\"x\"]}}")])] }
object! { PlacesOMapOfItself {
    named,
    ..other,
} [Others(&[MaxProperties(1), Each(&[MaxProperties(1)])])] }
object! { PlacesOMapRequired {
    named,
    ..other,
} }
object! { PlacesOMaxItems {
    named,
    ..other,
} [Others(&[MaxItems(1)])] }
object! { PlacesOMaxLength {
    named,
    ..other,
} [Others(&[MaxLength(2)])] }
object! { PlacesOMaxProperties {
    named,
    ..other,
} [Others(&[MaxProperties(1)])] }
object! { PlacesOMaximum {
    named,
    ..other,
} [Others(&[Maximum(3)])] }
object! { PlacesOMinItems {
    named,
    ..other,
} [Others(&[MinItems(2)])] }
object! { PlacesOMinLength {
    named,
    ..other,
} [Others(&[MinLength(2)])] }
object! { PlacesOMinProperties {
    named,
    ..other,
} }
object! { PlacesOMinimum {
    named,
    ..other,
} [Others(&[Minimum(3)])] }
object! { PlacesOMixedRules {
    named,
    ..other,
} }
object! { PlacesOMultipleOfFraction {
    named,
    ..other,
} [Others(&[MultipleOfFloat(0.01)])] }
object! { PlacesOMultipleOfInteger {
    named,
    ..other,
} [Others(&[MultipleOf(3)])] }
object! { PlacesONamesBounded {
    named,
    ..other,
} [Others(&[Keys(&[MaxLength(2)])])] }
object! { PlacesONamesChoice {
    named,
    ..other,
} [Others(&[Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")])] }
object! { PlacesONamesEnum {
    named,
    ..other,
} [Others(&[Keys(&[Pattern("^(?:a)$")])])] }
object! { PlacesONamesNot {
    named,
    ..other,
} }
object! { PlacesONamesOfNoText {
    named,
    ..other,
} [Others(&[Fits("{\"propertyNames\":{\"type\":\"integer\"}}")])] }
object! { PlacesONotItself {
    named,
    ..other,
} }
object! { PlacesONotNothing {
    named,
    ..other,
} [Others(&[Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")])] }
object! { PlacesONullOfAPart {
    named,
    ..other,
} }
object! { PlacesONullable {
    named,
    ..other,
} [Others(&[MinLength(2)])] }
object! { PlacesONullableNot {
    named,
    ..other,
} [Others(&[Fits("{\"not\":{\"const\":0}}")])] }
object! { PlacesONumberConst {
    named,
    ..other,
} [Others(&[Fits("{\"enum\":[1.5]}")])] }
object! { PlacesONumberConsts {
    named,
    ..other,
} [Others(&[Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")])] }
object! { PlacesONumberEnum {
    named,
    ..other,
} [Others(&[Fits("{\"enum\":[0.5,1.5]}")])] }
object! { PlacesONumberIf {
    named,
    ..other,
} [Others(&[Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")])] }
object! { PlacesONumberOneOf {
    named,
    ..other,
} [Others(&[Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")])] }
object! { PlacesOObjectConst {
    named,
    ..other,
} [Others(&[Fits("{\"enum\":[{\"a\":[1,null]}]}")])] }
object! { PlacesOObjectIf {
    named,
    ..other,
} }
object! { PlacesOObjectNot {
    named,
    ..other,
} }
object! { PlacesOOlderDependencies {
    named,
    ..other,
} [Others(&[DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")])] }
object! { PlacesOOneGroup {
    named,
    ..other,
} }
object! { PlacesOOneLists {
    named,
    ..other,
} [Others(&[Fits("{\"anyOf\":[{\"minItems\":2},{\"uniqueItems\":true}]}")])] }
object! { PlacesOOneMaps {
    named,
    ..other,
} }
object! { PlacesOOpenTuple {
    named,
    ..other,
} [Others(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")])] }
object! { PlacesOOthersOfAPart {
    named,
    ..other,
} }
object! { PlacesOPattern {
    named,
    ..other,
} [Others(&[Pattern("^[a-c]\\d?$")])] }
object! { PlacesOPatternOfSpace {
    named,
    ..other,
} [Others(&[Pattern("^\\s\\S$")])] }
object! { PlacesOPatternUnchecked {
    named,
    ..other,
} }
object! { PlacesOPatterns {
    named,
    ..other,
} }
object! { PlacesOPatternsBesideNames {
    named,
    ..other,
} }
object! { PlacesOPatternsOfChoices {
    named,
    ..other,
} }
object! { PlacesOPatternsOfObjects {
    named,
    ..other,
} }
object! { PlacesOPatternsOfTwoKinds {
    named,
    ..other,
} }
object! { PlacesOPropertiesOnly {
    named,
    ..other,
} }
object! { PlacesORefAlone {
    named,
    ..other,
} [Others(&[MinLength(2)])] }
object! { PlacesORefBounded {
    named,
    ..other,
} [Others(&[MaxLength(3), MinLength(2)])] }
object! { PlacesORequiredByPattern {
    named,
    ..other,
} }
object! { PlacesORulesOfBranches {
    named,
    ..other,
} }
object! { PlacesOShorterTuple {
    named,
    ..other,
} [Others(&[MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")])] }
object! { PlacesOTextAllOf {
    named,
    ..other,
} [Others(&[MinLength(2), MaxLength(3)])] }
object! { PlacesOTextAnyOf {
    named,
    ..other,
} [Others(&[Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")])] }
object! { PlacesOTextConst {
    named,
    ..other,
} }
object! { PlacesOTextEnum {
    named,
    ..other,
} }
object! { PlacesOTextIf {
    named,
    ..other,
} [Others(&[Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")])] }
object! { PlacesOTextNot {
    named,
    ..other,
} [Others(&[Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")])] }
object! { PlacesOTextOneOf {
    named,
    ..other,
} [Others(&[Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")])] }
object! { PlacesOTuple {
    named,
    ..other,
} [Others(&[At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])])] }
object! { PlacesOTupleBounded {
    named,
    ..other,
} [Others(&[UniqueItems])] }
object! { PlacesOTupleOfItself {
    named,
    ..other,
} [Others(&[At(0, &[MinLength(1)])])] }
object! { PlacesOUnevaluated {
    named,
    ..other,
} }
object! { PlacesOUnevaluatedClosed {
    named,
    ..other,
} }
object! { PlacesOUnevaluatedOfItems {
    named,
    ..other,
} }
object! { PlacesOUnevaluatedOpen {
    named,
    ..other,
} }
object! { PlacesOUniqueItems {
    named,
    ..other,
} [Others(&[UniqueItems])] }
object! { PlacesOUnsigned {
    named,
    ..other,
} }
object! { PlacesOWithinIntegers {
    named,
    ..other,
} }
object! { PlacesQAdditional {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQAdditionalItems {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")])] }
object! { PlacesQAdditionalItemsOnly {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQAdditionalUntyped {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQAllBounds {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQAllNot {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQAllRequired {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQAnnotated {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQAnyBooleans {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"anyOf\":[{\"const\":true},{\"not\":true}]}")])] }
object! { PlacesQAnyBoundsOrKeys {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQAnyContains {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")])] }
object! { PlacesQAnyGroup {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQAnyNot {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")])] }
object! { PlacesQAnyNumbers {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"anyOf\":[{\"minimum\":5},{\"not\":{\"const\":1}}]}")])] }
object! { PlacesQAnything {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQBeyondIntegers {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MinimumFloat(1e300)])] }
object! { PlacesQBooleanConst {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"enum\":[true]}")])] }
object! { PlacesQBooleanNot {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"not\":{\"const\":true}}")])] }
object! { PlacesQClosed {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQClosedBesideChoice {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQContains {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"contains\":{\"minimum\":10}}")])] }
object! { PlacesQContainsAnyNumber {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQContainsCounted {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")])] }
object! { PlacesQContainsFormat {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQContainsKind {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"contains\":{\"type\":\"string\"}}")])] }
object! { PlacesQContainsNone {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")])] }
object! { PlacesQContentSchema {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQDependentFalse {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQDependentRequired {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQDependentRequires {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQDependentSchemas {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQDynamicRef {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQElseOnly {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQEncoded {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MaxLength(8)])] }
object! { PlacesQEnumBounded {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MinLength(2)])] }
object! { PlacesQEnumNot {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"not\":{\"const\":\"a\"}}")])] }
object! { PlacesQExclusiveMaximum {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[ExclusiveMaximum(3)])] }
object! { PlacesQExclusiveMinimum {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[ExclusiveMinimumFloat(1.5)])] }
object! { PlacesQFalseConst {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"enum\":[false]}")])] }
object! { PlacesQFormatOnly {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQFractionOfInteger {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Minimum(2), Maximum(4)])] }
object! { PlacesQIfFormat {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQIfOnly {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQInnerConstants {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQIntegerNot {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"not\":{\"multipleOf\":2}}")])] }
object! { PlacesQIntegersBounded {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Minimum(2)])] }
object! { PlacesQIntegersListedTwice {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQItemsBounded {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Each(&[Maximum(5)])])] }
object! { PlacesQItemsFalse {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MaxItems(0)])] }
object! { PlacesQItemsOfTwo {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Each(&[Minimum(3)])])] }
object! { PlacesQKinds {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQKindsOfAKey {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQListAnyOf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")])] }
object! { PlacesQListConst {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"enum\":[[1,\"two\"]]}")])] }
object! { PlacesQListEnum {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"enum\":[[1],[1,2]]}")])] }
object! { PlacesQListIf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")])] }
object! { PlacesQListNot {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"not\":{\"maxItems\":0}}")])] }
object! { PlacesQListOfItself {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MaxItems(2), Each(&[MaxItems(2)])])] }
object! { PlacesQMapAnyOf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")])] }
object! { PlacesQMapDependent {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[DependentRequired("a", &["b"])])] }
object! { PlacesQMapIf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")])] }
object! { PlacesQMapNot {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"not\":{\"required\":[\"x\"]}}")])] }
object! { PlacesQMapOfItself {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MaxProperties(1), Each(&[MaxProperties(1)])])] }
object! { PlacesQMapRequired {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQMaxContainsOnly {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQMaxItems {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MaxItems(1)])] }
object! { PlacesQMaxLength {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MaxLength(2)])] }
object! { PlacesQMaxProperties {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MaxProperties(1)])] }
object! { PlacesQMaximum {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Maximum(3)])] }
object! { PlacesQMinContainsOnly {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQMinItems {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MinItems(2)])] }
object! { PlacesQMinLength {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MinLength(2)])] }
object! { PlacesQMinProperties {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQMinimum {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Minimum(3)])] }
object! { PlacesQMixedRules {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQMultipleOfFraction {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MultipleOfFloat(0.01)])] }
object! { PlacesQMultipleOfInteger {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MultipleOf(3)])] }
object! { PlacesQNamesBounded {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Keys(&[MaxLength(2)])])] }
object! { PlacesQNamesChoice {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")])] }
object! { PlacesQNamesEnum {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Keys(&[Pattern("^(?:a)$")])])] }
object! { PlacesQNamesNot {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQNamesOfNoText {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"propertyNames\":{\"type\":\"integer\"}}")])] }
object! { PlacesQNotFormat {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQNotItself {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQNotNothing {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")])] }
object! { PlacesQNullOfAPart {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQNullable {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MinLength(2)])] }
object! { PlacesQNullableNot {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"not\":{\"const\":0}}")])] }
object! { PlacesQNumberConst {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"enum\":[1.5]}")])] }
object! { PlacesQNumberConsts {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"anyOf\":[{\"const\":0.5},{\"type\":\"number\",\"enum\":[1.5,2.5]}]}")])] }
object! { PlacesQNumberEnum {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"enum\":[0.5,1.5]}")])] }
object! { PlacesQNumberIf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")])] }
object! { PlacesQNumberOneOf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")])] }
object! { PlacesQObjectConst {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"enum\":[{\"a\":[1,null]}]}")])] }
object! { PlacesQObjectIf {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQObjectNot {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQOlderDependencies {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")])] }
object! { PlacesQOneGroup {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQOneLists {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"anyOf\":[{\"minItems\":2},{\"uniqueItems\":true}]}")])] }
object! { PlacesQOneMaps {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQOpenTuple {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")])] }
object! { PlacesQOthersOfAPart {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQPattern {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Pattern("^[a-c]\\d?$")])] }
object! { PlacesQPatternOfSpace {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Pattern("^\\s\\S$")])] }
object! { PlacesQPatternUnchecked {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQPatternUnmatched {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQPatterns {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQPatternsBesideNames {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQPatternsOfChoices {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQPatternsOfObjects {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQPatternsOfTwoKinds {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQPropertiesOnly {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQRefAlone {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MinLength(2)])] }
object! { PlacesQRefBounded {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MaxLength(3), MinLength(2)])] }
object! { PlacesQRequiredByPattern {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQRulesOfBranches {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQShorterTuple {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")])] }
object! { PlacesQTextAllOf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MinLength(2), MaxLength(3)])] }
object! { PlacesQTextAnyOf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")])] }
object! { PlacesQTextConst {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQTextEnum {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQTextIf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")])] }
object! { PlacesQTextNot {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")])] }
object! { PlacesQTextOneOf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")])] }
object! { PlacesQThenOnly {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQTuple {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])])] }
object! { PlacesQTupleBounded {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[UniqueItems])] }
object! { PlacesQTupleOfItself {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[At(0, &[MinLength(1)])])] }
object! { PlacesQUnevaluated {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQUnevaluatedClosed {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQUnevaluatedItems {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"contains\":{\"type\":\"string\"}}")])] }
object! { PlacesQUnevaluatedOfItems {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQUnevaluatedOpen {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQUniqueItems {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[UniqueItems])] }
object! { PlacesQUnsigned {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQWithinIntegers {
    named,
    ..y ~ "^y",
    ..other,
} }
union! { PlacesSClosedBesideChoice {
    A: [Tag("kind", &["a"])],
    B: [Tag("kind", &["b"])],
} }
union! { PlacesSKinds {
    String: [Kind(STRING)] [MinLength(2)],
    Integer: [Kind(INTEGER)] [Maximum(5)],
} }
union! { PlacesUAdditional {
    Object: [Tag("yy", &["another"])],
    AroundAdditional: [Kind(OBJECT)],
} }
object! { PlacesUAdditionalObject {
    "yy" = Text("another"),
    ..other,
} }
union! { PlacesUAdditionalItems {
    IntegerList: [Items(STRING.or(INTEGER))] [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUAdditionalItemsOnly {
    IntegerList: [Items(INTEGER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUAdditionalUntyped {
    Object: [Tag("yy", &["another"])],
    AroundAdditionalUntyped: [Kind(OBJECT)],
} }
union! { PlacesUAllBounds {
    Object: [Tag("yy", &["another"])],
    AroundAllBounds: [Kind(OBJECT)],
} }
union! { PlacesUAllNot {
    Object: [Tag("yy", &["another"])],
    AroundAllNot: [Kind(OBJECT)],
} }
union! { PlacesUAllRequired {
    Object: [Tag("yy", &["another"])],
    AroundAllRequired: [Kind(OBJECT)],
} }
union! { PlacesUAnnotated {
    T: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUAnyBooleans {
    Boolean: [Kind(BOOLEAN)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUAnyBoundsOrKeys {
    Object: [Tag("yy", &["another"])],
    AroundAnyBoundsOrKeys: [Kind(OBJECT)],
} }
union! { PlacesUAnyContains {
    List: [Kind(ARRAY)] [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUAnyGroup {
    Object: [Tag("yy", &["another"])],
    AroundAnyGroup: [Kind(OBJECT)],
} }
union! { PlacesUAnyNumbers {
    Integer: [Kind(INTEGER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUBeyondIntegers {
    Integer: [Kind(INTEGER)] [MinimumFloat(1e300)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUBooleanConst {
    Boolean: [Kind(BOOLEAN)] [Fits("{\"enum\":[true]}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUBooleanNot {
    Boolean: [Kind(BOOLEAN)] [Fits("{\"not\":{\"const\":true}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUClosed {
    Object: [Tag("yy", &["another"])],
    AroundClosed: [Kind(OBJECT)],
} }
union! { PlacesUClosedBesideChoice {
    Object: [Tag("yy", &["another"])],
    AroundClosedBesideChoice: [Kind(OBJECT)],
} }
union! { PlacesUContains {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"minimum\":10}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUContainsAnyNumber {
    IntegerList: [Items(INTEGER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUContainsCounted {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUContainsFormat {
    List: [Kind(ARRAY)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUContainsKind {
    List: [Kind(ARRAY)] [Fits("{\"contains\":{\"type\":\"string\"}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUContainsNone {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUContentSchema {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUDependentFalse {
    Object: [Tag("yy", &["another"])],
    AroundDependentFalse: [Kind(OBJECT)],
} }
union! { PlacesUDependentRequired {
    Object: [Tag("yy", &["another"])],
    AroundDependentRequired: [Kind(OBJECT)],
} }
union! { PlacesUDependentRequires {
    Object: [Tag("yy", &["another"])],
    AroundDependentRequires: [Kind(OBJECT)],
} }
union! { PlacesUDependentSchemas {
    Object: [Tag("yy", &["another"])],
    AroundDependentSchemas: [Kind(OBJECT)],
} }
union! { PlacesUDynamicRef {
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
    Any: [Kind(NULL.or(BOOLEAN).or(NUMBER).or(STRING).or(ARRAY).or(OBJECT))],
} }
union! { PlacesUElseOnly {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUEncoded {
    String: [Kind(STRING)] [MaxLength(8)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUEnumBounded {
    String: [Kind(STRING)] [MinLength(2)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUEnumNot {
    String: [Kind(STRING)] [Fits("{\"not\":{\"const\":\"a\"}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUExclusiveMaximum {
    Number: [Kind(NUMBER)] [ExclusiveMaximum(3)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUExclusiveMinimum {
    Number: [Kind(NUMBER)] [ExclusiveMinimumFloat(1.5)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUFalseConst {
    Boolean: [Kind(BOOLEAN)] [Fits("{\"enum\":[false]}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUFormatOnly {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUFractionOfInteger {
    Integer: [Kind(INTEGER)] [Minimum(2), Maximum(4)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUIfFormat {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUIfOnly {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUInnerConstants {
    Object: [Tag("yy", &["another"])],
    AroundInnerConstants: [Kind(OBJECT)],
} }
union! { PlacesUIntegerNot {
    Integer: [Kind(INTEGER)] [Fits("{\"not\":{\"multipleOf\":2}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUIntegersBounded {
    Integer: [Kind(INTEGER)] [Minimum(2)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUIntegersListedTwice {
    Integer: [Kind(INTEGER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUItemsBounded {
    IntegerList: [Items(INTEGER)] [Each(&[Maximum(5)])],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUItemsFalse {
    List: [Kind(ARRAY)] [MaxItems(0)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUItemsOfTwo {
    NumberList: [Items(INTEGER)] [Each(&[Minimum(3)])],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUKinds {
    Other: [Kind(STRING.or(INTEGER))],
    OtherVariant: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUKindsOfAKey {
    Object: [Tag("yy", &["another"])],
    AroundKindsOfAKey: [Kind(OBJECT)],
} }
union! { PlacesUListAnyOf {
    IntegerList: [Items(INTEGER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUListConst {
    List: [Kind(ARRAY)] [Fits("{\"enum\":[[1,\"two\"]]}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUListEnum {
    List: [Kind(ARRAY)] [Fits("{\"enum\":[[1],[1,2]]}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUListIf {
    IntegerList: [Items(INTEGER)] [Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUListNot {
    IntegerList: [Items(INTEGER)] [Fits("{\"not\":{\"maxItems\":0}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUListOfItself {
    ListOfItselfList: [Items(ARRAY)] [MaxItems(2), Each(&[MaxItems(2)])],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMapAnyOf {
    Object: [Tag("yy", &["another"])],
    AroundMapAnyOf: [Kind(OBJECT)] [Fits("{\"anyOf\":[{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"},\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]},{\"type\":\"object\",\"properties\":{\"zz\":{\"const\":\"other\"}},\"required\":[\"zz\"]}]}")],
} }
union! { PlacesUMapDependent {
    Object: [Tag("yy", &["another"])],
    AroundMapDependent: [Kind(OBJECT)],
} }
union! { PlacesUMapDependentRequired {
    Object: [Tag("yy", &["another"])],
    AroundMapDependentRequired: [Kind(OBJECT)],
} }
union! { PlacesUMapIf {
    Object: [Tag("yy", &["another"])],
    AroundMapIf: [Kind(OBJECT)],
} }
union! { PlacesUMapNot {
    Object: [Tag("yy", &["another"])],
    AroundMapNot: [Kind(OBJECT)],
} }
union! { PlacesUMapOfItself {
    Object: [Tag("yy", &["another"])],
    AroundMapOfItself: [Kind(OBJECT)],
} }
union! { PlacesUMapRequired {
    Object: [Tag("yy", &["another"])],
    AroundMapRequired: [Kind(OBJECT)],
} }
union! { PlacesUMaxContainsOnly {
    IntegerList: [Items(INTEGER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMaxItems {
    StringList: [Items(STRING)] [MaxItems(1)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMaxLength {
    String: [Kind(STRING)] [MaxLength(2)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMaxProperties {
    Object: [Tag("yy", &["another"])],
    AroundMaxProperties: [Kind(OBJECT)],
} }
union! { PlacesUMaximum {
    Integer: [Kind(INTEGER)] [Maximum(3)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMinContainsOnly {
    IntegerList: [Items(INTEGER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMinItems {
    IntegerList: [Items(INTEGER)] [MinItems(2)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMinLength {
    String: [Kind(STRING)] [MinLength(2)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMinProperties {
    Object: [Tag("yy", &["another"])],
    AroundMinProperties: [Kind(OBJECT)],
} }
union! { PlacesUMinimum {
    Integer: [Kind(INTEGER)] [Minimum(3)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMixedRules {
    String: [Kind(STRING)] [MaxLength(2)],
    Integer: [Kind(INTEGER)] [Minimum(5)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMultipleOfFraction {
    Number: [Kind(NUMBER)] [MultipleOfFloat(0.01)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUMultipleOfInteger {
    Integer: [Kind(INTEGER)] [MultipleOf(3)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUNamesBounded {
    Object: [Tag("yy", &["another"])],
    AroundNamesBounded: [Kind(OBJECT)],
} }
union! { PlacesUNamesChoice {
    Object: [Tag("yy", &["another"])],
    AroundNamesChoice: [Kind(OBJECT)],
} }
union! { PlacesUNamesEnum {
    Object: [Tag("yy", &["another"])],
    AroundNamesEnum: [Kind(OBJECT)],
} }
union! { PlacesUNamesNot {
    Object: [Tag("yy", &["another"])],
    AroundNamesNot: [Kind(OBJECT)],
} }
union! { PlacesUNamesOfNoText {
    Object: [Tag("yy", &["another"])],
    AroundNamesOfNoText: [Kind(OBJECT)],
} }
union! { PlacesUNotFormat {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUNotItself {
    Object: [Tag("yy", &["another"])],
    AroundNotItself: [Kind(OBJECT)],
} }
union! { PlacesUNotNothing {
    String: [Kind(STRING)] [Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUNullOfAPart {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUNullableNot {
    Integer: [Kind(INTEGER)] [Fits("{\"not\":{\"const\":0}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUNumberConst {
    Number: [Kind(NUMBER)] [Fits("{\"enum\":[1.5]}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUNumberConsts {
    Number: [Kind(NUMBER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUNumberEnum {
    Number: [Kind(NUMBER)] [Fits("{\"enum\":[0.5,1.5]}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUNumberIf {
    Number: [Kind(NUMBER)] [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUNumberOneOf {
    Integer: [Kind(INTEGER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUObjectConst {
    Object: [Tag("yy", &["another"])],
    AroundObjectConst: [Kind(OBJECT)],
} }
union! { PlacesUObjectIf {
    Object: [Tag("yy", &["another"])],
    AroundObjectIf: [Kind(OBJECT)],
} }
union! { PlacesUObjectNot {
    Object: [Tag("yy", &["another"])],
    AroundObjectNot: [Kind(OBJECT)],
} }
union! { PlacesUOlderDependencies {
    Object: [Tag("yy", &["another"])],
    AroundOlderDependencies: [Kind(OBJECT)],
} }
union! { PlacesUOneGroup {
    Object: [Tag("yy", &["another"])],
    AroundOneGroup: [Kind(OBJECT)],
} }
union! { PlacesUOneMaps {
    Object: [Tag("yy", &["another"])],
    AroundOneMaps: [Kind(OBJECT)],
} }
union! { PlacesUOpenTuple {
    List: [Kind(ARRAY)] [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUOthersOfAPart {
    Object: [Tag("yy", &["another"])],
    AroundOthersOfAPart: [Kind(OBJECT)],
} }
union! { PlacesUPattern {
    String: [Kind(STRING)] [Pattern("^[a-c]\\d?$")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUPatternOfSpace {
    String: [Kind(STRING)] [Pattern("^\\s\\S$")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUPatternUnchecked {
    Object: [Tag("yy", &["another"])],
    AroundPatternUnchecked: [Kind(OBJECT)],
} }
union! { PlacesUPatternUnmatched {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUPatterns {
    Object: [Tag("yy", &["another"])],
    AroundPatterns: [Kind(OBJECT)],
} }
union! { PlacesUPatternsBesideNames {
    Object: [Tag("yy", &["another"])],
    AroundPatternsBesideNames: [Kind(OBJECT)],
} }
union! { PlacesUPatternsOfChoices {
    Object: [Tag("yy", &["another"])],
    AroundPatternsOfChoices: [Kind(OBJECT)],
} }
union! { PlacesUPatternsOfObjects {
    Object: [Tag("yy", &["another"])],
    AroundPatternsOfObjects: [Kind(OBJECT)],
} }
union! { PlacesUPatternsOfTwoKinds {
    Object: [Tag("yy", &["another"])],
    AroundPatternsOfTwoKinds: [Kind(OBJECT)],
} }
union! { PlacesUPropertiesOnly {
    Object: [Tag("yy", &["another"])],
    AroundPropertiesOnly: [Kind(OBJECT)],
} }
union! { PlacesURefAlone {
    MinLength: [Kind(STRING)] [MinLength(2)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesURefBounded {
    MinLength: [Kind(STRING)] [MaxLength(3), MinLength(2)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesURequired {
    Object: [Tag("yy", &["another"])],
    AroundRequired: [Kind(OBJECT)],
} }
union! { PlacesURequiredByPattern {
    Object: [Tag("yy", &["another"])],
    AroundRequiredByPattern: [Kind(OBJECT)],
} }
union! { PlacesURulesOfBranches {
    Object: [Tag("yy", &["another"])],
    AroundRulesOfBranches: [Kind(OBJECT)],
} }
union! { PlacesUShorterTuple {
    List: [Kind(ARRAY)] [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUTextAllOf {
    String: [Kind(STRING)] [MinLength(2), MaxLength(3)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUTextAnyOf {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUTextConst {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUTextEnum {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUTextIf {
    String: [Kind(STRING)] [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUTextNot {
    String: [Kind(STRING)] [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUTextOneOf {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUThenOnly {
    String: [Kind(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUTuple {
    Tuple: [Kind(ARRAY)] [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUTupleBounded {
    Tuple: [Kind(ARRAY)] [UniqueItems],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUTupleOfItself {
    Tuple: [Kind(ARRAY)] [At(0, &[MinLength(1)])],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUUnevaluated {
    Object: [Tag("yy", &["another"])],
    AroundUnevaluated: [Kind(OBJECT)],
} }
union! { PlacesUUnevaluatedClosed {
    Object: [Tag("yy", &["another"])],
    AroundUnevaluatedClosed: [Kind(OBJECT)],
} }
union! { PlacesUUnevaluatedItems {
    List: [Kind(ARRAY)] [Fits("{\"contains\":{\"type\":\"string\"}}")],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUUnevaluatedOfItems {
    StringList: [Items(STRING)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUUnevaluatedOpen {
    Object: [Tag("yy", &["another"])],
    AroundUnevaluatedOpen: [Kind(OBJECT)],
} }
union! { PlacesUUniqueItems {
    List: [Kind(ARRAY)] [UniqueItems],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUUnsigned {
    Integer: [Kind(INTEGER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
union! { PlacesUWithinIntegers {
    Integer: [Kind(INTEGER)],
    Other: [Tag("zz", &["other"])],
    Another: [Tag("yy", &["another"])],
} }
object! { Additional {
    a,
    ..other,
} [Others(&[Minimum(3)])] }
object! { AdditionalUntyped {
    a,
    ..other,
} [Others(&[Fits("{\"not\":{\"type\":\"null\"}}")])] }
object! { AllBounds {
    a: [MinLength(1)],
    b,
    ..other,
} }
object! { AllNot {
    a,
    b,
    ..other,
} [Fits("{\"not\":{\"required\":[\"a\"]}}")] }
object! { AllRequired {
    a,
    b,
    ..other,
} }
object! { AnyBoundsOrKeys {
    a,
    b,
    ..other,
} [AnyOf(&[&["a"], &["b"]]), MinProperties(2)] }
object! { AnyGroup {
    a,
    b,
    ..other,
} [AnyOf(&[&["a"], &["b"]])] }
union! { AroundAdditional {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundAdditionalItems {
    IntegerList: [Items(STRING.or(INTEGER))] [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundAdditionalItemsOnly {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { AroundAdditionalUntyped {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundAllBounds {
    A: [Has(&["a"])],
    Other: [Tag("zz", &["other"])],
} }
union! { AroundAllNot {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundAllRequired {
    A: [Has(&["a"])],
    Other: [Tag("zz", &["other"])],
} }
union! { AroundAnnotated {
    T: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundAnyBooleans {
    Boolean: [Kind(BOOLEAN)],
    Object: [Kind(OBJECT)],
} }
union! { AroundAnyBoundsOrKeys {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundAnyContains {
    List: [Kind(ARRAY)] [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundAnyGroup {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundAnyNumbers {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { AroundBeyondIntegers {
    Integer: [Kind(INTEGER)] [MinimumFloat(1e300)],
    Object: [Kind(OBJECT)],
} }
union! { AroundBooleanConst {
    Boolean: [Kind(BOOLEAN)] [Fits("{\"enum\":[true]}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundBooleanNot {
    Boolean: [Kind(BOOLEAN)] [Fits("{\"not\":{\"const\":true}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundClosed {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundClosedBesideChoice {
    A: [Tag("kind", &["a"])],
    B: [Tag("kind", &["b"])],
    Other: [Tag("zz", &["other"])],
} }
union! { AroundContains {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"minimum\":10}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundContainsAnyNumber {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { AroundContainsCounted {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundContainsFormat {
    List: [Kind(ARRAY)],
    Object: [Kind(OBJECT)],
} }
union! { AroundContainsKind {
    List: [Kind(ARRAY)] [Fits("{\"contains\":{\"type\":\"string\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundContainsNone {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"const\":1},\"minContains\":0,\"maxContains\":1}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundContentSchema {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundDependentFalse {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundDependentRequired {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundDependentRequires {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundDependentSchemas {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundDynamicRef {
    Object: [Kind(OBJECT)],
    Any: [Kind(NULL.or(BOOLEAN).or(NUMBER).or(STRING).or(ARRAY).or(OBJECT))],
} }
union! { AroundElseOnly {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundEncoded {
    String: [Kind(STRING)] [MaxLength(8)],
    Object: [Kind(OBJECT)],
} }
union! { AroundEnumBounded {
    String: [Kind(STRING)] [MinLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { AroundEnumNot {
    String: [Kind(STRING)] [Fits("{\"not\":{\"const\":\"a\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundExclusiveMaximum {
    Number: [Kind(NUMBER)] [ExclusiveMaximum(3)],
    Object: [Kind(OBJECT)],
} }
union! { AroundExclusiveMinimum {
    Number: [Kind(NUMBER)] [ExclusiveMinimumFloat(1.5)],
    Object: [Kind(OBJECT)],
} }
union! { AroundFalseConst {
    Boolean: [Kind(BOOLEAN)] [Fits("{\"enum\":[false]}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundFormatOnly {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundFractionOfInteger {
    Integer: [Kind(INTEGER)] [Minimum(2), Maximum(4)],
    Object: [Kind(OBJECT)],
} }
union! { AroundIfFormat {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundIfOnly {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundInnerConstants {
    X: [Has(&["meta"]), Path(&["meta", "type"], &[Text("x")])],
    Y: [Has(&["meta"]), Path(&["meta", "type"], &[Text("y")])],
    Other: [Tag("zz", &["other"])],
} }
union! { AroundIntegerNot {
    Integer: [Kind(INTEGER)] [Fits("{\"not\":{\"multipleOf\":2}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundIntegersBounded {
    Integer: [Kind(INTEGER)] [Minimum(2)],
    Object: [Kind(OBJECT)],
} }
union! { AroundIntegersListedTwice {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { AroundItemsBounded {
    IntegerList: [Items(INTEGER)] [Each(&[Maximum(5)])],
    Object: [Kind(OBJECT)],
} }
union! { AroundItemsFalse {
    List: [Kind(ARRAY)] [MaxItems(0)],
    Object: [Kind(OBJECT)],
} }
union! { AroundItemsOfTwo {
    NumberList: [Items(INTEGER)] [Each(&[Minimum(3)])],
    Object: [Kind(OBJECT)],
} }
union! { AroundKinds {
    Other: [Kind(STRING.or(INTEGER))],
    Object: [Kind(OBJECT)],
} }
union! { AroundKindsOfAKey {
    DataList: [Has(&["data"]), KeyKind("data", ARRAY)],
    Next: [Has(&["data"]), KeyKind("data", OBJECT)],
    Object: [Has(&["data"])],
    Other: [Tag("zz", &["other"])],
} }
union! { AroundListAnyOf {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { AroundListConst {
    List: [Kind(ARRAY)] [Fits("{\"enum\":[[1,\"two\"]]}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundListEnum {
    List: [Kind(ARRAY)] [Fits("{\"enum\":[[1],[1,2]]}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundListIf {
    IntegerList: [Items(INTEGER)] [Fits("{\"if\":{\"minItems\":2},\"then\":{\"uniqueItems\":true}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundListNot {
    IntegerList: [Items(INTEGER)] [Fits("{\"not\":{\"maxItems\":0}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundListOfItself {
    ListOfItselfList: [Items(ARRAY)] [MaxItems(2), Each(&[MaxItems(2)])],
    Object: [Kind(OBJECT)],
} }
union! { AroundMapAnyOf {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)],
} }
union! { AroundMapDependent {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [DependentRequired("a", &["b"])],
} }
union! { AroundMapDependentRequired {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [DependentRequired("a", &["b"])],
} }
union! { AroundMapIf {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}")],
} }
union! { AroundMapNot {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Fits("{\"not\":{\"required\":[\"x\"]}}")],
} }
union! { AroundMapOfItself {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [MaxProperties(1), Each(&[MaxProperties(1)])],
} }
union! { AroundMapRequired {
    Object: [Has(&["a"])],
    Other: [Tag("zz", &["other"])],
} }
union! { AroundMaxContainsOnly {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { AroundMaxItems {
    StringList: [Items(STRING)] [MaxItems(1)],
    Object: [Kind(OBJECT)],
} }
union! { AroundMaxLength {
    String: [Kind(STRING)] [MaxLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { AroundMaxProperties {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [MaxProperties(1)],
} }
union! { AroundMaximum {
    Integer: [Kind(INTEGER)] [Maximum(3)],
    Object: [Kind(OBJECT)],
} }
union! { AroundMinContainsOnly {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { AroundMinItems {
    IntegerList: [Items(INTEGER)] [MinItems(2)],
    Object: [Kind(OBJECT)],
} }
union! { AroundMinLength {
    String: [Kind(STRING)] [MinLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { AroundMinProperties {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundMinimum {
    Integer: [Kind(INTEGER)] [Minimum(3)],
    Object: [Kind(OBJECT)],
} }
union! { AroundMixedRules {
    String: [Kind(STRING)] [MaxLength(2)],
    Integer: [Kind(INTEGER)] [Minimum(5)],
    Object: [Kind(OBJECT)],
} }
union! { AroundMultipleOfFraction {
    Number: [Kind(NUMBER)] [MultipleOfFloat(0.01)],
    Object: [Kind(OBJECT)],
} }
union! { AroundMultipleOfInteger {
    Integer: [Kind(INTEGER)] [MultipleOf(3)],
    Object: [Kind(OBJECT)],
} }
union! { AroundNamesBounded {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Keys(&[MaxLength(2)])],
} }
union! { AroundNamesChoice {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
} }
union! { AroundNamesEnum {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Keys(&[Pattern("^(?:a)$")])],
} }
union! { AroundNamesNot {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundNamesOfNoText {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Fits("{\"propertyNames\":{\"type\":\"integer\"}}")],
} }
union! { AroundNotFormat {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundNotItself {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundNotNothing {
    String: [Kind(STRING)] [Fits("{\"not\":{\"not\":{\"const\":\"a\"}}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundNullOfAPart {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundNullable {
    String: [Kind(STRING)] [MinLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { AroundNullableNot {
    Integer: [Kind(INTEGER)] [Fits("{\"not\":{\"const\":0}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundNumberConst {
    Number: [Kind(NUMBER)] [Fits("{\"enum\":[1.5]}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundNumberConsts {
    Number: [Kind(NUMBER)],
    Object: [Kind(OBJECT)],
} }
union! { AroundNumberEnum {
    Number: [Kind(NUMBER)] [Fits("{\"enum\":[0.5,1.5]}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundNumberIf {
    Number: [Kind(NUMBER)] [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundNumberOneOf {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { AroundObjectConst {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
} }
union! { AroundObjectIf {
    Other: [Tag("zz", &["other"])],
    Kind: [Kind(OBJECT)],
} }
union! { AroundObjectNot {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundOlderDependencies {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)] [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
} }
union! { AroundOneGroup {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundOneMaps {
    Object: [Tag("zz", &["other"])],
    Map: [Kind(OBJECT)],
} }
union! { AroundOpenTuple {
    List: [Kind(ARRAY)] [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundOthersOfAPart {
    Other: [Tag("zz", &["other"])],
    B: [Kind(OBJECT)],
} }
union! { AroundPattern {
    String: [Kind(STRING)] [Pattern("^[a-c]\\d?$")],
    Object: [Kind(OBJECT)],
} }
union! { AroundPatternOfSpace {
    String: [Kind(STRING)] [Pattern("^\\s\\S$")],
    Object: [Kind(OBJECT)],
} }
union! { AroundPatternUnchecked {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundPatternUnmatched {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundPatterns {
    Other: [Tag("zz", &["other"])],
    X1: [Kind(OBJECT)],
} }
union! { AroundPatternsBesideNames {
    Other: [Tag("zz", &["other"])],
    B: [Kind(OBJECT)],
} }
union! { AroundPatternsOfChoices {
    Other: [Tag("zz", &["other"])],
    X1: [Kind(OBJECT)],
} }
union! { AroundPatternsOfObjects {
    Other: [Tag("zz", &["other"])],
    Object: [Kind(OBJECT)],
} }
union! { AroundPatternsOfTwoKinds {
    Other: [Tag("zz", &["other"])],
    Object: [Kind(OBJECT)],
} }
union! { AroundPositionsAndItems {
    IntegerList: [Items(STRING.or(INTEGER))] [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundPropertiesOnly {
    Other: [Tag("zz", &["other"])],
    C: [Kind(OBJECT)],
} }
union! { AroundRefAlone {
    MinLength: [Kind(STRING)] [MinLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { AroundRefBounded {
    MinLength: [Kind(STRING)] [MaxLength(3), MinLength(2)],
    Object: [Kind(OBJECT)],
} }
union! { AroundRequired {
    A: [Has(&["a"])],
    Other: [Tag("zz", &["other"])],
} }
union! { AroundRequiredByPattern {
    Object: [Has(&["en"])],
    Other: [Tag("zz", &["other"])],
} }
union! { AroundRulesOfBranches {
    W: [Has(&["w"])],
    Object: [Has(&["v"])],
    Other: [Tag("zz", &["other"])],
} }
union! { AroundShorterTuple {
    List: [Kind(ARRAY)] [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundTextAllOf {
    String: [Kind(STRING)] [MinLength(2), MaxLength(3)],
    Object: [Kind(OBJECT)],
} }
union! { AroundTextAnyOf {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundTextConst {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundTextEnum {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundTextEnumOfBranches {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundTextIf {
    String: [Kind(STRING)] [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundTextNot {
    String: [Kind(STRING)] [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundTextOneOf {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundThenOnly {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundTuple {
    Tuple: [Kind(ARRAY)] [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    Object: [Kind(OBJECT)],
} }
union! { AroundTupleBounded {
    Tuple: [Kind(ARRAY)] [UniqueItems],
    Object: [Kind(OBJECT)],
} }
union! { AroundTupleOfItself {
    Tuple: [Kind(ARRAY)] [At(0, &[MinLength(1)])],
    Object: [Kind(OBJECT)],
} }
union! { AroundUnevaluated {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundUnevaluatedClosed {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundUnevaluatedItems {
    List: [Kind(ARRAY)] [Fits("{\"contains\":{\"type\":\"string\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { AroundUnevaluatedOfItems {
    StringList: [Items(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { AroundUnevaluatedOpen {
    Other: [Tag("zz", &["other"])],
    A: [Kind(OBJECT)],
} }
union! { AroundUniqueItems {
    List: [Kind(ARRAY)] [UniqueItems],
    Object: [Kind(OBJECT)],
} }
union! { AroundUnsigned {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { AroundWithinIntegers {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
object! { Closed {
    a,
} }
union! { ClosedBesideChoice {
    A: [Tag("kind", &["a"])],
    B: [Tag("kind", &["b"])],
} }
object! { DependentFalse {
    a,
    b,
    ..other,
} [Fits("{\"dependentSchemas\":{\"c\":false}}")] }
object! { DependentRequired {
    a,
    b,
    ..other,
} [DependentRequired("a", &["b"])] }
object! { DependentRequires {
    a,
    b,
    ..other,
} [DependentRequired("a", &["b"])] }
object! { DependentSchemas {
    a,
    b,
    ..other,
} [Fits("{\"dependentSchemas\":{\"a\":{\"properties\":{\"b\":{\"minLength\":2}}}}}")] }
open_enum! { EnumBounded: text {
    A = "a",
    Abc = "abc",
} }
open_enum! { EnumNot: text {
    A = "a",
    B = "b",
} }
union! { InnerConstants {
    X: [Path(&["meta", "type"], &[Text("x")])],
    Y: [Path(&["meta", "type"], &[Text("y")])],
} }
open_enum! { IntegersBounded: integer {
    N1 = 1,
    N3 = 3,
    N9 = 9,
} }
open_enum! { IntegersListedTwice: integer {
    N1 = 1,
    N2 = 2,
    N3 = 3,
} }
union! { Kinds {
    String: [Kind(STRING)] [MinLength(2)],
    Integer: [Kind(INTEGER)] [Maximum(5)],
} }
union! { KindsOfAKey {
    DataList: [KeyKind("data", ARRAY)],
    Next: [KeyKind("data", OBJECT)],
    DataNull: [KeyKind("data", NULL)],
} }
newtype! { ListOfItself {} [Each(&[MaxItems(2)])] }
newtype! { MapOfItself {} [Each(&[MaxProperties(1)])] }
object! { MapRequired {
    a,
    ..other,
} }
object! { MinProperties {
    a,
    ..other,
} [MinProperties(1)] }
union! { MixedRules {
    String: [Kind(STRING)] [MaxLength(2)],
    Integer: [Kind(INTEGER)] [Minimum(5)],
} }
object! { NamesNot {
    a,
    b,
    ..other,
} [Fits("{\"propertyNames\":{\"not\":{\"const\":\"x\"}}}")] }
object! { NotItself {
    a,
    b,
    ..other,
} }
object! { ObjectIf {
    kind,
    size,
    ..other,
} [Fits("{\"if\":{\"properties\":{\"kind\":{\"const\":\"big\"}},\"required\":[\"kind\"]},\"then\":{\"required\":[\"size\"]}}")] }
object! { ObjectNot {
    a,
    ..other,
} [Fits("{\"not\":{\"required\":[\"b\"]}}")] }
object! { OneGroup {
    a,
    b,
    ..other,
} [OneOf(&[&["a"], &["b"]])] }
object! { OthersOfAPart {
    b,
    ..other,
} }
object! { PatternUnchecked {
    a,
    b,
    ..other,
} }
object! { Patterns {
    x1,
    ..x ~ "^x",
    ..y ~ "y$",
    ..other,
} [Matching("^x", &[MaxLength(2)]), Matching("y$", &[Pattern("^a")])] }
object! { PatternsBesideNames {
    ax,
    ay,
    ao,
    b,
    ..a_xy ~ "^a[xy]",
    ..ao_pattern ~ "^ao",
    ..other,
} [Fits("{\"patternProperties\":{\"^a[xy]\":{\"type\":\"integer\",\"maximum\":4},\"^ao\":{\"properties\":{\"k\":true},\"required\":[\"k\"]}}}"), Matching("^a[xy]", &[Maximum(4)])] }
object! { PatternsOfChoices {
    x1,
    ..n1 ~ "1$",
    ..x1_pattern ~ "^x1",
    ..other,
} [Fits("{\"patternProperties\":{\"1$\":{\"oneOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"maxLength\":3}]},\"^x1\":{\"type\":[\"string\",\"integer\"],\"minLength\":2}}}")] }
object! { PatternsOfObjects {
    ..a ~ "^a",
    ..b ~ "b$",
    ..other,
} [Fits("{\"patternProperties\":{\"b$\":{\"properties\":{\"q\":{\"type\":\"string\",\"maxLength\":1}},\"required\":[\"q\"]}}}")] }
object! { PatternsOfTwoKinds {
    ..a ~ "^a",
    ..b ~ "b$",
    ..other,
} [Fits("{\"patternProperties\":{\"b$\":{\"type\":\"string\"}}}")] }
object! { PropertiesOnly {
    c,
    ..other,
} }
object! { Required {
    a,
    b,
    ..other,
} }
object! { RequiredByPattern {
    en: [MinLength(1)],
    ..a_z_2 ~ "^[a-z]{2}$",
} [Keys(&[Pattern("^[a-z]{2}$")]), Matching("^[a-z]{2}$", &[MinLength(1)])] }
union! { RulesOfBranches {
    W: [Has(&["w"])],
    Object: [Has(&["v"])],
} }
open_enum! { TextConst: text {
    Only = "only",
} }
open_enum! { TextEnum: text {
    A = "a",
    B = "b",
} }
open_enum! { TextEnumOfBranches: text {
    A = "a",
    B = "b",
} }
newtype! { TupleOfItself {} [At(0, &[MinLength(1)])] }
object! { Unevaluated {
    a,
    ..other,
} }
object! { UnevaluatedClosed {
    a,
    b,
} }
object! { UnevaluatedOpen {
    a,
    ..other,
} [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"properties\":{\"b\":{\"type\":\"string\"}}}}")] }
