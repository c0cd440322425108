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
    p_any_not: [Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")],
    i_any_not: [Each(&[Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")])],
    m_any_not: [Each(&[Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")])],
    o_any_not,
    q_any_not,
    a_any_not: [Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")],
    c_any_not: [Fits("{\"not\":{\"type\":[\"null\",\"string\"]}}")],
    p_any_contains: [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    i_any_contains: [Each(&[Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")])],
    m_any_contains: [Each(&[Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")])],
    o_any_contains,
    q_any_contains,
    a_any_contains: [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    c_any_contains: [Fits("{\"contains\":{\"type\":\"object\",\"required\":[\"k\"]}}")],
    p_kinds,
    i_kinds,
    m_kinds,
    o_kinds,
    q_kinds,
    a_kinds,
    c_kinds,
    p_mixed_rules,
    i_mixed_rules,
    m_mixed_rules,
    o_mixed_rules,
    q_mixed_rules,
    a_mixed_rules,
    c_mixed_rules,
    p_nullable: [MinLength(2)],
    i_nullable: [Each(&[MinLength(2)])],
    m_nullable: [Each(&[MinLength(2)])],
    o_nullable,
    q_nullable,
    a_nullable: [MinLength(2)],
    c_nullable: [MinLength(2)],
    p_nullable_not: [Fits("{\"not\":{\"const\":0}}")],
    i_nullable_not: [Each(&[Fits("{\"not\":{\"const\":0}}")])],
    m_nullable_not: [Each(&[Fits("{\"not\":{\"const\":0}}")])],
    o_nullable_not,
    q_nullable_not,
    a_nullable_not: [Fits("{\"not\":{\"const\":0}}")],
    c_nullable_not: [Fits("{\"not\":{\"const\":0}}")],
    p_min_items: [MinItems(2)],
    i_min_items: [Each(&[MinItems(2)])],
    m_min_items: [Each(&[MinItems(2)])],
    o_min_items,
    q_min_items,
    a_min_items: [MinItems(2)],
    b_min_items,
    n_min_items: [MinItems(2)],
    c_min_items: [MinItems(2)],
    p_max_items: [MaxItems(1)],
    i_max_items: [Each(&[MaxItems(1)])],
    m_max_items: [Each(&[MaxItems(1)])],
    o_max_items,
    q_max_items,
    a_max_items: [MaxItems(1)],
    b_max_items,
    n_max_items: [MaxItems(1)],
    c_max_items: [MaxItems(1)],
    p_unique_items: [UniqueItems],
    i_unique_items: [Each(&[UniqueItems])],
    m_unique_items: [Each(&[UniqueItems])],
    o_unique_items,
    q_unique_items,
    a_unique_items: [UniqueItems],
    b_unique_items,
    n_unique_items: [UniqueItems],
    c_unique_items: [UniqueItems],
    p_items_bounded: [Each(&[Maximum(5)])],
    i_items_bounded: [Each(&[Each(&[Maximum(5)])])],
    m_items_bounded: [Each(&[Each(&[Maximum(5)])])],
    o_items_bounded,
    q_items_bounded,
    a_items_bounded: [Each(&[Maximum(5)])],
    b_items_bounded,
    n_items_bounded: [Each(&[Maximum(5)])],
    c_items_bounded: [Each(&[Maximum(5)])],
    p_items_false: [MaxItems(0)],
    i_items_false: [Each(&[MaxItems(0)])],
    m_items_false: [Each(&[MaxItems(0)])],
    o_items_false,
    q_items_false,
    a_items_false: [MaxItems(0)],
    b_items_false,
    n_items_false: [MaxItems(0)],
    c_items_false: [MaxItems(0)],
    p_tuple: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    i_tuple: [Each(&[At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])])],
    m_tuple: [Each(&[At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])])],
    o_tuple,
    q_tuple,
    a_tuple: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    b_tuple,
    n_tuple: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    c_tuple: [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    p_shorter_tuple: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    i_shorter_tuple: [Each(&[MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")])],
    m_shorter_tuple: [Each(&[MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")])],
    o_shorter_tuple,
    q_shorter_tuple,
    a_shorter_tuple: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    b_shorter_tuple,
    n_shorter_tuple: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    c_shorter_tuple: [MaxItems(2), Fits("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")],
    p_open_tuple: [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    i_open_tuple: [Each(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")])],
    m_open_tuple: [Each(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")])],
    o_open_tuple,
    q_open_tuple,
    a_open_tuple: [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    b_open_tuple,
    n_open_tuple: [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    c_open_tuple: [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    p_positions_and_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    i_positions_and_items: [Each(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")])],
    m_positions_and_items: [Each(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")])],
    o_positions_and_items,
    q_positions_and_items,
    a_positions_and_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    b_positions_and_items,
    n_positions_and_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    c_positions_and_items: [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    p_contains: [Fits("{\"contains\":{\"minimum\":10}}")],
    i_contains: [Each(&[Fits("{\"contains\":{\"minimum\":10}}")])],
    m_contains: [Each(&[Fits("{\"contains\":{\"minimum\":10}}")])],
    o_contains,
    q_contains,
    a_contains: [Fits("{\"contains\":{\"minimum\":10}}")],
    b_contains,
    n_contains: [Fits("{\"contains\":{\"minimum\":10}}")],
    c_contains: [Fits("{\"contains\":{\"minimum\":10}}")],
    p_contains_counted: [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    i_contains_counted: [Each(&[Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")])],
    m_contains_counted: [Each(&[Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")])],
    o_contains_counted,
    q_contains_counted,
    a_contains_counted: [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    b_contains_counted,
    n_contains_counted: [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    c_contains_counted: [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    p_contains_none: [Fits("{\"contains\":{\"const\":1},\"minContains\":0}")],
    i_contains_none: [Each(&[Fits("{\"contains\":{\"const\":1},\"minContains\":0}")])],
    m_contains_none: [Each(&[Fits("{\"contains\":{\"const\":1},\"minContains\":0}")])],
    o_contains_none,
    q_contains_none,
    a_contains_none: [Fits("{\"contains\":{\"const\":1},\"minContains\":0}")],
    b_contains_none,
    n_contains_none: [Fits("{\"contains\":{\"const\":1},\"minContains\":0}")],
    c_contains_none: [Fits("{\"contains\":{\"const\":1},\"minContains\":0}")],
    p_list_const: [Fits("{\"enum\":[[1,\"two\"]]}")],
    i_list_const: [Each(&[Fits("{\"enum\":[[1,\"two\"]]}")])],
    m_list_const: [Each(&[Fits("{\"enum\":[[1,\"two\"]]}")])],
    o_list_const,
    q_list_const,
    a_list_const: [Fits("{\"enum\":[[1,\"two\"]]}")],
    b_list_const,
    n_list_const: [Fits("{\"enum\":[[1,\"two\"]]}")],
    c_list_const: [Fits("{\"enum\":[[1,\"two\"]]}")],
    p_list_any_of: [Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")],
    i_list_any_of: [Each(&[Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")])],
    m_list_any_of: [Each(&[Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")])],
    o_list_any_of,
    q_list_any_of,
    a_list_any_of: [Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")],
    b_list_any_of: [Fits("{\"oneOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]},{\"type\":\"object\"}]}")],
    n_list_any_of: [Fits("{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}]}")],
    c_list_any_of: [Fits("{\"anyOf\":[{\"contains\":{\"const\":0}},{\"minItems\":3}]}")],
    p_unevaluated_items: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    i_unevaluated_items: [Each(&[Fits("{\"contains\":{\"type\":\"string\"}}")])],
    m_unevaluated_items: [Each(&[Fits("{\"contains\":{\"type\":\"string\"}}")])],
    o_unevaluated_items,
    q_unevaluated_items,
    a_unevaluated_items: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    b_unevaluated_items,
    n_unevaluated_items: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    c_unevaluated_items: [Fits("{\"contains\":{\"type\":\"string\"}}")],
    p_minimum: [Minimum(3)],
    i_minimum: [Each(&[Minimum(3)])],
    m_minimum: [Each(&[Minimum(3)])],
    o_minimum,
    q_minimum,
    a_minimum: [Minimum(3)],
    b_minimum,
    n_minimum: [Minimum(3)],
    c_minimum: [Minimum(3)],
    p_maximum: [Maximum(3)],
    i_maximum: [Each(&[Maximum(3)])],
    m_maximum: [Each(&[Maximum(3)])],
    o_maximum,
    q_maximum,
    a_maximum: [Maximum(3)],
    b_maximum,
    n_maximum: [Maximum(3)],
    c_maximum: [Maximum(3)],
    p_exclusive_minimum: [ExclusiveMinimumFloat(1.5)],
    i_exclusive_minimum: [Each(&[ExclusiveMinimumFloat(1.5)])],
    m_exclusive_minimum: [Each(&[ExclusiveMinimumFloat(1.5)])],
    o_exclusive_minimum,
    q_exclusive_minimum,
    a_exclusive_minimum: [ExclusiveMinimumFloat(1.5)],
    b_exclusive_minimum,
    n_exclusive_minimum: [ExclusiveMinimumFloat(1.5)],
    c_exclusive_minimum: [ExclusiveMinimumFloat(1.5)],
    p_exclusive_maximum: [ExclusiveMaximum(3)],
    i_exclusive_maximum: [Each(&[ExclusiveMaximum(3)])],
    m_exclusive_maximum: [Each(&[ExclusiveMaximum(3)])],
    o_exclusive_maximum,
    q_exclusive_maximum,
    a_exclusive_maximum: [ExclusiveMaximum(3)],
    b_exclusive_maximum,
    n_exclusive_maximum: [ExclusiveMaximum(3)],
    c_exclusive_maximum: [ExclusiveMaximum(3)],
    p_fraction_of_integer: [Minimum(2), Maximum(4)],
    i_fraction_of_integer: [Each(&[Minimum(2), Maximum(4)])],
    m_fraction_of_integer: [Each(&[Minimum(2), Maximum(4)])],
    o_fraction_of_integer,
    q_fraction_of_integer,
    a_fraction_of_integer: [Minimum(2), Maximum(4)],
    b_fraction_of_integer,
    n_fraction_of_integer: [Minimum(2), Maximum(4)],
    c_fraction_of_integer: [Minimum(2), Maximum(4)],
    p_multiple_of_integer: [MultipleOf(3)],
    i_multiple_of_integer: [Each(&[MultipleOf(3)])],
    m_multiple_of_integer: [Each(&[MultipleOf(3)])],
    o_multiple_of_integer,
    q_multiple_of_integer,
    a_multiple_of_integer: [MultipleOf(3)],
    b_multiple_of_integer,
    n_multiple_of_integer: [MultipleOf(3)],
    c_multiple_of_integer: [MultipleOf(3)],
    p_multiple_of_fraction: [MultipleOfFloat(0.01)],
    i_multiple_of_fraction: [Each(&[MultipleOfFloat(0.01)])],
    m_multiple_of_fraction: [Each(&[MultipleOfFloat(0.01)])],
    o_multiple_of_fraction,
    q_multiple_of_fraction,
    a_multiple_of_fraction: [MultipleOfFloat(0.01)],
    b_multiple_of_fraction,
    n_multiple_of_fraction: [MultipleOfFloat(0.01)],
    c_multiple_of_fraction: [MultipleOfFloat(0.01)],
    p_unsigned,
    i_unsigned,
    m_unsigned,
    o_unsigned,
    q_unsigned,
    a_unsigned,
    b_unsigned,
    n_unsigned,
    c_unsigned,
    p_number_enum: [Fits("{\"enum\":[0.5,1.5]}")],
    i_number_enum: [Each(&[Fits("{\"enum\":[0.5,1.5]}")])],
    m_number_enum: [Each(&[Fits("{\"enum\":[0.5,1.5]}")])],
    o_number_enum,
    q_number_enum,
    a_number_enum: [Fits("{\"enum\":[0.5,1.5]}")],
    b_number_enum,
    n_number_enum: [Fits("{\"enum\":[0.5,1.5]}")],
    c_number_enum: [Fits("{\"enum\":[0.5,1.5]}")],
    p_number_const: [Fits("{\"enum\":[1.5]}")],
    i_number_const: [Each(&[Fits("{\"enum\":[1.5]}")])],
    m_number_const: [Each(&[Fits("{\"enum\":[1.5]}")])],
    o_number_const,
    q_number_const,
    a_number_const: [Fits("{\"enum\":[1.5]}")],
    b_number_const,
    n_number_const: [Fits("{\"enum\":[1.5]}")],
    c_number_const: [Fits("{\"enum\":[1.5]}")],
    p_integer_not: [Fits("{\"not\":{\"multipleOf\":2}}")],
    i_integer_not: [Each(&[Fits("{\"not\":{\"multipleOf\":2}}")])],
    m_integer_not: [Each(&[Fits("{\"not\":{\"multipleOf\":2}}")])],
    o_integer_not,
    q_integer_not,
    a_integer_not: [Fits("{\"not\":{\"multipleOf\":2}}")],
    b_integer_not,
    n_integer_not: [Fits("{\"not\":{\"multipleOf\":2}}")],
    c_integer_not: [Fits("{\"not\":{\"multipleOf\":2}}")],
    p_number_one_of: [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    i_number_one_of: [Each(&[Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")])],
    m_number_one_of: [Each(&[Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")])],
    o_number_one_of,
    q_number_one_of,
    a_number_one_of: [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    b_number_one_of: [Fits("{\"oneOf\":[{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]},{\"type\":\"object\"}]}")],
    n_number_one_of: [Fits("{\"anyOf\":[{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}]}")],
    c_number_one_of: [Fits("{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"integer\",\"multipleOf\":3}]}")],
    p_number_if: [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    i_number_if: [Each(&[Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")])],
    m_number_if: [Each(&[Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")])],
    o_number_if,
    q_number_if,
    a_number_if: [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    b_number_if,
    n_number_if: [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    c_number_if: [Fits("{\"if\":{\"minimum\":100},\"then\":{\"multipleOf\":10}}")],
    p_boolean_const: [Fits("{\"enum\":[true]}")],
    i_boolean_const: [Each(&[Fits("{\"enum\":[true]}")])],
    m_boolean_const: [Each(&[Fits("{\"enum\":[true]}")])],
    o_boolean_const,
    q_boolean_const,
    a_boolean_const: [Fits("{\"enum\":[true]}")],
    b_boolean_const,
    n_boolean_const: [Fits("{\"enum\":[true]}")],
    c_boolean_const: [Fits("{\"enum\":[true]}")],
    p_required,
    i_required,
    m_required,
    o_required,
    q_required,
    a_required,
    b_required,
    n_required,
    c_required,
    p_closed,
    i_closed,
    m_closed,
    o_closed,
    q_closed,
    a_closed,
    b_closed,
    n_closed,
    c_closed,
    p_min_properties,
    i_min_properties,
    m_min_properties,
    o_min_properties,
    q_min_properties,
    a_min_properties,
    b_min_properties,
    n_min_properties,
    c_min_properties,
    p_max_properties: [MaxProperties(1)],
    i_max_properties: [Each(&[MaxProperties(1)])],
    m_max_properties: [Each(&[MaxProperties(1)])],
    o_max_properties,
    q_max_properties,
    a_max_properties: [MaxProperties(1)],
    b_max_properties,
    n_max_properties: [MaxProperties(1)],
    c_max_properties: [MaxProperties(1)],
    p_additional,
    i_additional,
    m_additional,
    o_additional,
    q_additional,
    a_additional,
    b_additional,
    n_additional,
    c_additional,
    p_additional_untyped,
    i_additional_untyped,
    m_additional_untyped,
    o_additional_untyped,
    q_additional_untyped,
    a_additional_untyped,
    b_additional_untyped,
    n_additional_untyped,
    c_additional_untyped,
    p_patterns,
    i_patterns,
    m_patterns,
    o_patterns,
    q_patterns,
    a_patterns,
    b_patterns,
    n_patterns,
    c_patterns,
    p_names_bounded: [Keys(&[MaxLength(2)])],
    i_names_bounded: [Each(&[Keys(&[MaxLength(2)])])],
    m_names_bounded: [Each(&[Keys(&[MaxLength(2)])])],
    o_names_bounded,
    q_names_bounded,
    a_names_bounded: [Keys(&[MaxLength(2)])],
    b_names_bounded,
    n_names_bounded: [Keys(&[MaxLength(2)])],
    c_names_bounded: [Keys(&[MaxLength(2)])],
    p_names_choice: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    i_names_choice: [Each(&[Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")])],
    m_names_choice: [Each(&[Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")])],
    o_names_choice,
    q_names_choice,
    a_names_choice: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    b_names_choice,
    n_names_choice: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    c_names_choice: [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
    p_dependent_required,
    i_dependent_required,
    m_dependent_required,
    o_dependent_required,
    q_dependent_required,
    a_dependent_required,
    b_dependent_required,
    n_dependent_required,
    c_dependent_required,
    p_dependent_schemas,
    i_dependent_schemas,
    m_dependent_schemas,
    o_dependent_schemas,
    q_dependent_schemas,
    a_dependent_schemas,
    b_dependent_schemas,
    n_dependent_schemas,
    c_dependent_schemas,
    p_older_dependencies: [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    i_older_dependencies: [Each(&[DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")])],
    m_older_dependencies: [Each(&[DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")])],
    o_older_dependencies,
    q_older_dependencies,
    a_older_dependencies: [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    b_older_dependencies,
    n_older_dependencies: [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    c_older_dependencies: [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
    p_one_group,
    i_one_group,
    m_one_group,
    o_one_group,
    q_one_group,
    a_one_group,
    b_one_group,
    n_one_group,
    c_one_group,
    p_any_group,
    i_any_group,
    m_any_group,
    o_any_group,
    q_any_group,
    a_any_group,
    b_any_group,
    n_any_group,
    c_any_group,
    p_object_not,
    i_object_not,
    m_object_not,
    o_object_not,
    q_object_not,
    a_object_not,
    b_object_not,
    n_object_not,
    c_object_not,
    p_object_if,
    i_object_if,
    m_object_if,
    o_object_if,
    q_object_if,
    a_object_if,
    b_object_if,
    n_object_if,
    c_object_if,
    p_object_const: [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    i_object_const: [Each(&[Fits("{\"enum\":[{\"a\":[1,null]}]}")])],
    m_object_const: [Each(&[Fits("{\"enum\":[{\"a\":[1,null]}]}")])],
    o_object_const,
    q_object_const,
    a_object_const: [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    b_object_const,
    n_object_const: [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    c_object_const: [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
    p_map_any_of: [Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")],
    i_map_any_of: [Each(&[Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")])],
    m_map_any_of: [Each(&[Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")])],
    o_map_any_of,
    q_map_any_of,
    a_map_any_of: [Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")],
    b_map_any_of: [Fits("{\"anyOf\":[{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"},\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]},{\"type\":\"object\",\"properties\":{\"zz\":{\"const\":\"other\"}},\"required\":[\"zz\"]}]}")],
    n_map_any_of: [Fits("{\"anyOf\":[{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"},\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}]}")],
    c_map_any_of: [Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")],
    p_unevaluated,
    i_unevaluated,
    m_unevaluated,
    o_unevaluated,
    q_unevaluated,
    a_unevaluated,
    b_unevaluated,
    n_unevaluated,
    c_unevaluated,
    p_unevaluated_open,
    i_unevaluated_open,
    m_unevaluated_open,
    o_unevaluated_open,
    q_unevaluated_open,
    a_unevaluated_open,
    b_unevaluated_open,
    n_unevaluated_open,
    c_unevaluated_open,
    p_min_length: [MinLength(2)],
    i_min_length: [Each(&[MinLength(2)])],
    m_min_length: [Each(&[MinLength(2)])],
    o_min_length,
    q_min_length,
    a_min_length: [MinLength(2)],
    b_min_length,
    n_min_length: [MinLength(2)],
    c_min_length: [MinLength(2)],
    p_max_length: [MaxLength(2)],
    i_max_length: [Each(&[MaxLength(2)])],
    m_max_length: [Each(&[MaxLength(2)])],
    o_max_length,
    q_max_length,
    a_max_length: [MaxLength(2)],
    b_max_length,
    n_max_length: [MaxLength(2)],
    c_max_length: [MaxLength(2)],
    p_pattern: [Pattern("^[a-c]\\d?$")],
    i_pattern: [Each(&[Pattern("^[a-c]\\d?$")])],
    m_pattern: [Each(&[Pattern("^[a-c]\\d?$")])],
    o_pattern,
    q_pattern,
    a_pattern: [Pattern("^[a-c]\\d?$")],
    b_pattern,
    n_pattern: [Pattern("^[a-c]\\d?$")],
    c_pattern: [Pattern("^[a-c]\\d?$")],
    p_pattern_of_space: [Pattern("^\\s\\S$")],
    i_pattern_of_space: [Each(&[Pattern("^\\s\\S$")])],
    m_pattern_of_space: [Each(&[Pattern("^\\s\\S$")])],
    o_pattern_of_space,
    q_pattern_of_space,
    a_pattern_of_space: [Pattern("^\\s\\S$")],
    b_pattern_of_space,
    n_pattern_of_space: [Pattern("^\\s\\S$")],
    c_pattern_of_space: [Pattern("^\\s\\S$")],
    p_pattern_unmatched,
    i_pattern_unmatched,
    m_pattern_unmatched,
    o_pattern_unmatched,
    q_pattern_unmatched,
    a_pattern_unmatched,
    b_pattern_unmatched,
    n_pattern_unmatched,
    c_pattern_unmatched,
    p_text_const,
    i_text_const,
    m_text_const,
    o_text_const,
    q_text_const,
    a_text_const,
    b_text_const,
    n_text_const,
    c_text_const,
    p_text_not: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    i_text_not: [Each(&[Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")])],
    m_text_not: [Each(&[Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")])],
    o_text_not,
    q_text_not,
    a_text_not: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    b_text_not,
    n_text_not: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    c_text_not: [Fits("{\"not\":{\"enum\":[\"a\",\"b\"]}}")],
    p_text_if: [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    i_text_if: [Each(&[Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")])],
    m_text_if: [Each(&[Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")])],
    o_text_if,
    q_text_if,
    a_text_if: [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    b_text_if,
    n_text_if: [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    c_text_if: [Fits("{\"if\":{\"minLength\":3},\"then\":{\"pattern\":\"^x\"},\"else\":{\"pattern\":\"^y\"}}")],
    p_text_any_of: [Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")],
    i_text_any_of: [Each(&[Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")])],
    m_text_any_of: [Each(&[Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")])],
    o_text_any_of,
    q_text_any_of,
    a_text_any_of: [Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")],
    b_text_any_of: [Fits("{\"oneOf\":[{\"type\":\"object\"},{\"type\":\"string\",\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}]}")],
    n_text_any_of: [Fits("{\"anyOf\":[{\"type\":\"string\",\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}]}")],
    c_text_any_of: [Fits("{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^long\"}]}")],
    p_text_one_of: [Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")],
    i_text_one_of: [Each(&[Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")])],
    m_text_one_of: [Each(&[Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")])],
    o_text_one_of,
    q_text_one_of,
    a_text_one_of: [Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")],
    b_text_one_of: [Fits("{\"oneOf\":[{\"type\":\"object\"},{\"type\":\"string\",\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}]}")],
    n_text_one_of: [Fits("{\"anyOf\":[{\"type\":\"string\",\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}]}")],
    c_text_one_of: [Fits("{\"oneOf\":[{\"maxLength\":3},{\"minLength\":2,\"pattern\":\"^a\"}]}")],
    p_text_all_of: [MinLength(2), MaxLength(3)],
    i_text_all_of: [Each(&[MinLength(2), MaxLength(3)])],
    m_text_all_of: [Each(&[MinLength(2), MaxLength(3)])],
    o_text_all_of,
    q_text_all_of,
    a_text_all_of: [MinLength(2), MaxLength(3)],
    b_text_all_of,
    n_text_all_of: [MinLength(2), MaxLength(3)],
    c_text_all_of: [MinLength(2), MaxLength(3)],
    p_format_only,
    i_format_only,
    m_format_only,
    o_format_only,
    q_format_only,
    a_format_only,
    b_format_only,
    n_format_only,
    c_format_only,
    p_encoded: [MaxLength(8)],
    i_encoded: [Each(&[MaxLength(8)])],
    m_encoded: [Each(&[MaxLength(8)])],
    o_encoded,
    q_encoded,
    a_encoded: [MaxLength(8)],
    b_encoded,
    n_encoded: [MaxLength(8)],
    c_encoded: [MaxLength(8)],
    ..other,
} }
object! { PlacesAAdditional {
    a,
    ..other,
} [Others(&[Minimum(3)])] }
object! { PlacesAAdditionalUntyped {
    a,
    ..other,
} [Others(&[Fits("{\"not\":{\"type\":\"null\"}}")])] }
object! { PlacesAAnyGroup {
    a,
    b,
    ..other,
} [AnyOf(&[&["a"], &["b"]])] }
object! { PlacesAClosed {
    a,
} }
object! { PlacesADependentRequired {
    a,
    b,
    ..other,
} [DependentRequired("a", &["b"])] }
object! { PlacesADependentSchemas {
    a,
    b,
    ..other,
} [Fits("{\"dependentSchemas\":{\"a\":{\"properties\":{\"b\":{\"minLength\":2}}}}}")] }
union! { PlacesAKinds {
    String: [Kind(STRING)] [MinLength(2)],
    Integer: [Kind(INTEGER)] [Maximum(5)],
} }
object! { PlacesAMinProperties {
    a,
    ..other,
} [MinProperties(1)] }
union! { PlacesAMixedRules {
    String: [Kind(STRING)] [MaxLength(2)],
    Integer: [Kind(INTEGER)] [Minimum(5)],
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
object! { PlacesAPatterns {
    x1,
    ..x ~ "^x",
    ..y ~ "y$",
    ..other,
} [Matching("^x", &[MaxLength(2)]), Matching("y$", &[Pattern("^a")])] }
union! { PlacesAPositionsAndItemsItem {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
} }
object! { PlacesARequired {
    a,
    b,
    ..other,
} }
open_enum! { PlacesATextConst: text {
    Only = "only",
} }
object! { PlacesAUnevaluated {
    a,
    ..other,
} }
object! { PlacesAUnevaluatedOpen {
    a,
    ..other,
} [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"properties\":{\"b\":{\"type\":\"string\"}}}}")] }
union! { PlacesBAdditional {
    Zz: [Has(&["zz"])],
    A: [Kind(OBJECT)],
} }
object! { PlacesBAdditionalZz {
    "zz" = Text("other"),
    ..other,
} }
union! { PlacesBAdditionalUntyped {
    Zz: [Has(&["zz"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBAnyGroup {
    Zz: [Has(&["zz"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBBooleanConst {
    Boolean: [Kind(BOOLEAN)] [Fits("{\"enum\":[true]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBClosed {
    Zz: [Has(&["zz"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBContains {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"minimum\":10}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBContainsCounted {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBContainsNone {
    IntegerList: [Items(INTEGER)] [Fits("{\"contains\":{\"const\":1},\"minContains\":0}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBDependentRequired {
    Zz: [Has(&["zz"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBDependentSchemas {
    Zz: [Has(&["zz"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBEncoded {
    String: [Kind(STRING)] [MaxLength(8)],
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
union! { PlacesBFormatOnly {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBFractionOfInteger {
    Integer: [Kind(INTEGER)] [Minimum(2), Maximum(4)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBIntegerNot {
    Integer: [Kind(INTEGER)] [Fits("{\"not\":{\"multipleOf\":2}}")],
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
union! { PlacesBListAnyOf {
    IntegerList: [Items(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBListConst {
    List: [Kind(ARRAY)] [Fits("{\"enum\":[[1,\"two\"]]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBMapAnyOf {
    Object: [Has(&["zz"])],
    Map: [Kind(OBJECT)],
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
    Object: [Has(&["zz"])],
    Map: [Kind(OBJECT)] [MaxProperties(1)],
} }
union! { PlacesBMaximum {
    Integer: [Kind(INTEGER)] [Maximum(3)],
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
    Zz: [Has(&["zz"])],
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
    Object: [Has(&["zz"])],
    Map: [Kind(OBJECT)] [Keys(&[MaxLength(2)])],
} }
union! { PlacesBNamesChoice {
    Object: [Has(&["zz"])],
    Map: [Kind(OBJECT)] [Fits("{\"propertyNames\":{\"anyOf\":[{\"const\":\"a\"},{\"pattern\":\"^x\"}]}}")],
} }
union! { PlacesBNumberConst {
    Number: [Kind(NUMBER)] [Fits("{\"enum\":[1.5]}")],
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
    Object: [Has(&["zz"])],
    Map: [Kind(OBJECT)] [Fits("{\"enum\":[{\"a\":[1,null]}]}")],
} }
union! { PlacesBObjectIf {
    Zz: [Has(&["zz"])],
    Kind: [Kind(OBJECT)],
} }
union! { PlacesBObjectNot {
    Zz: [Has(&["zz"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBOlderDependencies {
    Object: [Has(&["zz"])],
    Map: [Kind(OBJECT)] [DependentRequired("a", &["b"]), Fits("{\"dependentSchemas\":{\"c\":{\"maxProperties\":1}}}")],
} }
union! { PlacesBOneGroup {
    Zz: [Has(&["zz"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBOpenTuple {
    List: [Kind(ARRAY)] [Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBPattern {
    String: [Kind(STRING)] [Pattern("^[a-c]\\d?$")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBPatternOfSpace {
    String: [Kind(STRING)] [Pattern("^\\s\\S$")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBPatternUnmatched {
    String: [Kind(STRING)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBPatterns {
    Zz: [Has(&["zz"])],
    X1: [Kind(OBJECT)],
} }
union! { PlacesBPositionsAndItems {
    IntegerList: [Items(STRING.or(INTEGER))] [Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBRequired {
    A: [Has(&["a"])],
    Zz: [Has(&["zz"])],
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
union! { PlacesBTuple {
    Tuple: [Kind(ARRAY)] [At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBUnevaluated {
    Zz: [Has(&["zz"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBUnevaluatedItems {
    List: [Kind(ARRAY)] [Fits("{\"contains\":{\"type\":\"string\"}}")],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBUnevaluatedOpen {
    Zz: [Has(&["zz"])],
    A: [Kind(OBJECT)],
} }
union! { PlacesBUniqueItems {
    List: [Items(BOOLEAN.or(NUMBER).or(STRING).or(ARRAY).or(OBJECT))] [UniqueItems],
    Object: [Kind(OBJECT)],
} }
union! { PlacesBUnsigned {
    Integer: [Kind(INTEGER)],
    Object: [Kind(OBJECT)],
} }
union! { PlacesIKindsItem {
    String: [Kind(STRING)] [MinLength(2)],
    Integer: [Kind(INTEGER)] [Maximum(5)],
} }
object! { PlacesOAdditional {
    named,
    ..other,
} }
object! { PlacesOAdditionalUntyped {
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
object! { PlacesOAnything {
    named,
    ..other,
} }
object! { PlacesOBooleanConst {
    named,
    ..other,
} [Others(&[Fits("{\"enum\":[true]}")])] }
object! { PlacesOClosed {
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
object! { PlacesOContainsNone {
    named,
    ..other,
} [Others(&[Fits("{\"contains\":{\"const\":1},\"minContains\":0}")])] }
object! { PlacesODependentRequired {
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
object! { PlacesOExclusiveMaximum {
    named,
    ..other,
} [Others(&[ExclusiveMaximum(3)])] }
object! { PlacesOExclusiveMinimum {
    named,
    ..other,
} [Others(&[ExclusiveMinimumFloat(1.5)])] }
object! { PlacesOFormatOnly {
    named,
    ..other,
} }
object! { PlacesOFractionOfInteger {
    named,
    ..other,
} [Others(&[Minimum(2), Maximum(4)])] }
object! { PlacesOIntegerNot {
    named,
    ..other,
} [Others(&[Fits("{\"not\":{\"multipleOf\":2}}")])] }
object! { PlacesOItemsBounded {
    named,
    ..other,
} [Others(&[Each(&[Maximum(5)])])] }
object! { PlacesOItemsFalse {
    named,
    ..other,
} [Others(&[MaxItems(0)])] }
object! { PlacesOKinds {
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
object! { PlacesOMapAnyOf {
    named,
    ..other,
} [Others(&[Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")])] }
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
object! { PlacesOOpenTuple {
    named,
    ..other,
} [Others(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")])] }
object! { PlacesOPattern {
    named,
    ..other,
} [Others(&[Pattern("^[a-c]\\d?$")])] }
object! { PlacesOPatternOfSpace {
    named,
    ..other,
} [Others(&[Pattern("^\\s\\S$")])] }
object! { PlacesOPatternUnmatched {
    named,
    ..other,
} }
object! { PlacesOPatterns {
    named,
    ..other,
} }
object! { PlacesOPositionsAndItems {
    named,
    ..other,
} [Others(&[Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")])] }
object! { PlacesORequired {
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
object! { PlacesOUnevaluated {
    named,
    ..other,
} }
object! { PlacesOUnevaluatedItems {
    named,
    ..other,
} [Others(&[Fits("{\"contains\":{\"type\":\"string\"}}")])] }
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
object! { PlacesQAdditional {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQAdditionalUntyped {
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
object! { PlacesQAnything {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQBooleanConst {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"enum\":[true]}")])] }
object! { PlacesQClosed {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQContains {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"contains\":{\"minimum\":10}}")])] }
object! { PlacesQContainsCounted {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"contains\":{\"const\":1},\"minContains\":2,\"maxContains\":3}")])] }
object! { PlacesQContainsNone {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"contains\":{\"const\":1},\"minContains\":0}")])] }
object! { PlacesQDependentRequired {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQDependentSchemas {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQEncoded {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[MaxLength(8)])] }
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
object! { PlacesQIntegerNot {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"not\":{\"multipleOf\":2}}")])] }
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
object! { PlacesQKinds {
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
object! { PlacesQMapAnyOf {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"anyOf\":[{\"maxProperties\":0},{\"minProperties\":2}]}")])] }
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
object! { PlacesQOpenTuple {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"prefixItems\":[{\"type\":\"string\"}]}")])] }
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
object! { PlacesQPositionsAndItems {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"integer\"}}")])] }
object! { PlacesQRequired {
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
object! { PlacesQTuple {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])])] }
object! { PlacesQUnevaluated {
    named,
    ..y ~ "^y",
    ..other,
} }
object! { PlacesQUnevaluatedItems {
    named,
    ..y ~ "^y",
    ..other,
} [Matching("^y", &[Fits("{\"contains\":{\"type\":\"string\"}}")])] }
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
object! { Additional {
    a,
    ..other,
} [Others(&[Minimum(3)])] }
object! { AdditionalUntyped {
    a,
    ..other,
} [Others(&[Fits("{\"not\":{\"type\":\"null\"}}")])] }
object! { AnyGroup {
    a,
    b,
    ..other,
} [AnyOf(&[&["a"], &["b"]])] }
object! { Closed {
    a,
} }
object! { DependentRequired {
    a,
    b,
    ..other,
} [DependentRequired("a", &["b"])] }
object! { DependentSchemas {
    a,
    b,
    ..other,
} [Fits("{\"dependentSchemas\":{\"a\":{\"properties\":{\"b\":{\"minLength\":2}}}}}")] }
union! { Kinds {
    String: [Kind(STRING)] [MinLength(2)],
    Integer: [Kind(INTEGER)] [Maximum(5)],
} }
object! { MinProperties {
    a,
    ..other,
} [MinProperties(1)] }
union! { MixedRules {
    String: [Kind(STRING)] [MaxLength(2)],
    Integer: [Kind(INTEGER)] [Minimum(5)],
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
object! { Patterns {
    x1,
    ..x ~ "^x",
    ..y ~ "y$",
    ..other,
} [Matching("^x", &[MaxLength(2)]), Matching("y$", &[Pattern("^a")])] }
object! { Required {
    a,
    b,
    ..other,
} }
open_enum! { TextConst: text {
    Only = "only",
} }
object! { Unevaluated {
    a,
    ..other,
} }
object! { UnevaluatedOpen {
    a,
    ..other,
} [Fits("{\"if\":{\"required\":[\"a\"]},\"then\":{\"properties\":{\"b\":{\"type\":\"string\"}}}}")] }
