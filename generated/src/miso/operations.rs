// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::Uuid;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// Ask a question
    ///
    /// Submits a question. The answer is written while it is asked for: call `read_answer` with the `question_id` until it is finished. Nothing is streamed.
    ///
    /// Returns [`types::QuestionResponse`].
    ///
    /// Fails with [`AskQuestionError`] where the document describes the failure.
    ///
    /// `POST /v1/ask/questions`
    pub fn ask_question(&self, body: types::QuestionRequest) -> Call<'_, AskQuestion> {
        self.call(AskQuestion { body })
    }

    /// Read the answer to a question
    ///
    /// Returns the answer as far as it is written. Poll until `finished` is true. Of two answers, the one with the larger `revision` is newer. The vendor's SDK gives up when nothing changes for 120 seconds.
    ///
    /// - `question_id`: The id that `ask_question` returned.
    ///
    /// Returns [`types::QuestionAnswerResponse`].
    ///
    /// Fails with [`ReadAnswerError`] where the document describes the failure.
    ///
    /// `GET /v1/ask/questions/{question_id}/answer`
    pub fn read_answer(&self, question_id: impl Into<Uuid>) -> Call<'_, ReadAnswer> {
        self.call(ReadAnswer {
            question_id: question_id.into(),
        })
    }

    /// Call several operations at once
    ///
    /// Runs up to 100 operations of this API, each named as in its path (`recommendation/user_to_products`). The answer is a success even if some of them failed: look at `errors`, and at the status of each.
    ///
    /// Returns [`types::BulkResponse`].
    ///
    /// Fails with [`BulkError`] where the document describes the failure.
    ///
    /// `POST /v1/bulk`
    pub fn bulk(&self, body: types::BulkRequest) -> Call<'_, Bulk> {
        self.call(Bulk { body })
    }

    /// Assign a user to a variant of an experiment
    ///
    /// Tells which variant of an experiment a user sees, and records it. By default the server chooses the variant.
    ///
    /// - `experiment_id_or_slug`: Id or slug of the experiment.
    ///
    /// Returns [`types::ExperimentAssignment`].
    ///
    /// Fails with [`SendExperimentEventError`] where the document describes the failure.
    ///
    /// `POST /v1/experiments/{experiment_id_or_slug}/events`
    pub fn send_experiment_event(
        &self,
        experiment_id_or_slug: impl Into<String>,
        body: types::ExperimentEventRequest,
    ) -> Call<'_, SendExperimentEvent> {
        self.call(SendExperimentEvent {
            experiment_id_or_slug: experiment_id_or_slug.into(),
            body,
        })
    }

    /// Report what users did
    ///
    /// Stores interactions, from which the engine learns. Report what follows from a recommendation or a search with the `miso_id` of that answer. If one interaction breaks a rule, none is stored.
    ///
    /// Send at most about 10,000 interactions in one request.
    ///
    /// Returns [`types::InteractionsResponse`].
    ///
    /// Fails with [`UploadInteractionsError`] where the document describes the failure.
    ///
    /// `POST /v1/interactions`
    pub fn upload_interactions(
        &self,
        body: types::InteractionsRequest,
    ) -> Call<'_, UploadInteractions> {
        self.call(UploadInteractions { body })
    }

    /// Delete the interactions of users
    ///
    /// Deletes for good whatever is stored of these users' interactions, as users may demand by law.
    ///
    /// Returns [`types::InteractionsResponse`].
    ///
    /// Fails with [`DeleteInteractionsError`] where the document describes the failure.
    ///
    /// `DELETE /v1/interactions`
    pub fn delete_interactions(
        &self,
        body: types::InteractionsDeletion,
    ) -> Call<'_, DeleteInteractions> {
        self.call(DeleteInteractions { body })
    }

    /// Add or replace products
    ///
    /// Adds products to the catalogue. A product that is there already is replaced as a whole. If one record breaks a rule, none is stored.
    ///
    /// Send about 100 products at a time.
    ///
    /// Returns [`types::TaskResponse`].
    ///
    /// Fails with [`UploadProductsError`] where the document describes the failure.
    ///
    /// `POST /v1/products`
    pub fn upload_products(&self, body: types::ProductsUpload) -> Call<'_, UploadProducts> {
        self.call(UploadProducts { body })
    }

    /// Delete several products
    ///
    /// Removes products from the catalogue.
    ///
    /// Returns [`types::TaskResponse`].
    ///
    /// Fails with [`DeleteProductsError`] where the document describes the failure.
    ///
    /// `POST /v1/products/_delete`
    pub fn delete_products(&self, body: types::ProductsDeletion) -> Call<'_, DeleteProducts> {
        self.call(DeleteProducts { body })
    }

    /// List the ids of all products
    ///
    /// Returns the ids of everything in the catalogue.
    ///
    /// Returns [`types::ProductIdsResponse`].
    ///
    /// Fails with [`ListProductIdsError`] where the document describes the failure.
    ///
    /// `GET /v1/products/_ids`
    pub fn list_product_ids(&self) -> Call<'_, ListProductIds> {
        self.call(ListProductIds {})
    }

    /// Read a product
    ///
    /// Returns a product as it is stored.
    ///
    /// - `product_id`: Id of the product. At most 512 characters.
    ///
    /// Returns [`types::ProductResponse`].
    ///
    /// Fails with [`ReadProductError`] where the document describes the failure.
    ///
    /// `GET /v1/products/{product_id}`
    pub fn read_product(&self, product_id: impl Into<String>) -> Call<'_, ReadProduct> {
        self.call(ReadProduct {
            product_id: product_id.into(),
        })
    }

    /// Delete a product
    ///
    /// Removes a product from the catalogue.
    ///
    /// - `product_id`: Id of the product. At most 512 characters.
    ///
    /// Returns [`types::TaskResponse`].
    ///
    /// Fails with [`DeleteProductError`] where the document describes the failure.
    ///
    /// `DELETE /v1/products/{product_id}`
    pub fn delete_product(&self, product_id: impl Into<String>) -> Call<'_, DeleteProduct> {
        self.call(DeleteProduct {
            product_id: product_id.into(),
        })
    }

    /// Find the paragraphs that answer a question
    ///
    /// Returns paragraphs of products' HTML that probably answer a question. Only products with `enable_question_answering` are read.
    ///
    /// Returns [`types::QuestionAnsweringResponse`].
    ///
    /// Fails with [`AnswerQuestionError`] where the document describes the failure.
    ///
    /// `POST /v1/qa/question_answering`
    pub fn answer_question(
        &self,
        body: types::QuestionAnsweringRequest,
    ) -> Call<'_, AnswerQuestion> {
        self.call(AnswerQuestion { body })
    }

    /// Complete a question
    ///
    /// Returns questions of the bank that begin as the user does.
    ///
    /// Returns [`types::QuestionCompletionResponse`].
    ///
    /// Fails with [`CompleteQuestionError`] where the document describes the failure.
    ///
    /// `POST /v1/qa/question_autocomplete`
    pub fn complete_question(
        &self,
        body: types::QuestionCompletionRequest,
    ) -> Call<'_, CompleteQuestion> {
        self.call(CompleteQuestion { body })
    }

    /// Replace the bank of questions
    ///
    /// Replaces all questions that `complete_question` completes from. There is no way to add to them.
    ///
    /// Returns [`types::QuestionBankResponse`].
    ///
    /// Fails with [`ReplaceQuestionsError`] where the document describes the failure.
    ///
    /// `POST /v1/qa/questions`
    pub fn replace_questions(&self, body: types::QuestionBank) -> Call<'_, ReplaceQuestions> {
        self.call(ReplaceQuestions { body })
    }

    /// Recommend products that go with a product
    ///
    /// Returns products that relate to one or more anchor products (usually the one on the page, or those in the cart) and fit this user.
    ///
    /// Returns [`types::ProductsResponse`].
    ///
    /// Fails with [`ProductToProductsError`] where the document describes the failure.
    ///
    /// `POST /v1/recommendation/product_to_products`
    pub fn product_to_products(
        &self,
        body: types::ProductToProductsRequest,
    ) -> Call<'_, ProductToProducts> {
        self.call(ProductToProducts { body })
    }

    /// Recommend attribute values for a user
    ///
    /// Returns the values of one product field (brands, authors, designers) that this user is most likely to convert on, each with its best products for this user.
    ///
    /// Returns [`types::AttributesResponse`].
    ///
    /// Fails with [`UserToAttributesError`] where the document describes the failure.
    ///
    /// `POST /v1/recommendation/user_to_attributes`
    pub fn user_to_attributes(
        &self,
        body: types::UserToAttributesRequest,
    ) -> Call<'_, UserToAttributes> {
        self.call(UserToAttributes { body })
    }

    /// Recommend categories for a user
    ///
    /// Returns the categories that this user is most likely to convert in, each with its best products for this user.
    ///
    /// Returns [`types::CategoriesResponse`].
    ///
    /// Fails with [`UserToCategoriesError`] where the document describes the failure.
    ///
    /// `POST /v1/recommendation/user_to_categories`
    pub fn user_to_categories(
        &self,
        body: types::UserToCategoriesRequest,
    ) -> Call<'_, UserToCategories> {
        self.call(UserToCategories { body })
    }

    /// Recommend products for a user
    ///
    /// Returns the products that this user is most likely to convert on. The 50 products that the user touched last are left out; having merely been shown a product does not count.
    ///
    /// Returns [`types::ProductsResponse`].
    ///
    /// Fails with [`UserToProductsError`] where the document describes the failure.
    ///
    /// `POST /v1/recommendation/user_to_products`
    pub fn user_to_products(&self, body: types::UserToProductsRequest) -> Call<'_, UserToProducts> {
        self.call(UserToProducts { body })
    }

    /// Recommend trending products for a user
    ///
    /// Returns products that are trending now, ordered for this user. Products that the user has seen recently are left out.
    ///
    /// Returns [`types::ProductsResponse`].
    ///
    /// Fails with [`UserToTrendingError`] where the document describes the failure.
    ///
    /// `POST /v1/recommendation/user_to_trending`
    pub fn user_to_trending(&self, body: types::UserToTrendingRequest) -> Call<'_, UserToTrending> {
        self.call(UserToTrending { body })
    }

    /// Complete what a user is typing
    ///
    /// Returns completions of what a user has typed so far, from the fields of products or from the queries of other users.
    ///
    /// Returns [`types::AutocompleteResponse`].
    ///
    /// Fails with [`AutocompleteError`] where the document describes the failure.
    ///
    /// `POST /v1/search/autocomplete`
    pub fn autocomplete(&self, body: types::AutocompleteRequest) -> Call<'_, Autocomplete> {
        self.call(Autocomplete { body })
    }

    /// Get products by their ids
    ///
    /// Returns one entry for each id, in the order of the request. An entry whose `_found` is `false` stands for a product that is not in the catalogue.
    ///
    /// Returns [`types::MultipleGetResponse`].
    ///
    /// Fails with [`MultipleGetError`] where the document describes the failure.
    ///
    /// `POST /v1/search/mget`
    pub fn multiple_get(&self, body: types::MultipleGetRequest) -> Call<'_, MultipleGet> {
        self.call(MultipleGet { body })
    }

    /// Search for products
    ///
    /// Returns the products that match a query, in the order that fits this user best. Without `q`, all products are ranked for the user, which makes a personal listing page.
    ///
    /// Returns [`types::SearchResponse`].
    ///
    /// Fails with [`SearchError`] where the document describes the failure.
    ///
    /// `POST /v1/search/search`
    pub fn search(&self, body: types::SearchRequest) -> Call<'_, Search> {
        self.call(Search { body })
    }

    /// Add or replace users
    ///
    /// Adds what is known about users who have signed in. A user who is there already is replaced as a whole.
    ///
    /// Send about 100 users at a time.
    ///
    /// Returns [`types::TaskResponse`].
    ///
    /// Fails with [`UploadUsersError`] where the document describes the failure.
    ///
    /// `POST /v1/users`
    pub fn upload_users(&self, body: types::UsersUpload) -> Call<'_, UploadUsers> {
        self.call(UploadUsers { body })
    }

    /// Delete several users
    ///
    /// Removes what is stored about users. Interactions are deleted by an operation of their own.
    ///
    /// Returns [`types::TaskResponse`].
    ///
    /// Fails with [`DeleteUsersError`] where the document describes the failure.
    ///
    /// `POST /v1/users/_delete`
    pub fn delete_users(&self, body: types::UsersDeletion) -> Call<'_, DeleteUsers> {
        self.call(DeleteUsers { body })
    }

    /// Read a user
    ///
    /// Returns a user as it is stored.
    ///
    /// - `user_id`: Id of the user.
    ///
    /// Returns [`types::UserResponse`].
    ///
    /// Fails with [`ReadUserError`] where the document describes the failure.
    ///
    /// `GET /v1/users/{user_id}`
    pub fn read_user(&self, user_id: impl Into<String>) -> Call<'_, ReadUser> {
        self.call(ReadUser {
            user_id: user_id.into(),
        })
    }

    /// Delete a user
    ///
    /// Removes what is stored about a user. Interactions are deleted by an operation of their own.
    ///
    /// - `user_id`: Id of the user.
    ///
    /// Returns [`types::TaskResponse`].
    ///
    /// Fails with [`DeleteUserError`] where the document describes the failure.
    ///
    /// `DELETE /v1/users/{user_id}`
    pub fn delete_user(&self, user_id: impl Into<String>) -> Call<'_, DeleteUser> {
        self.call(DeleteUser {
            user_id: user_id.into(),
        })
    }
}

/// The inputs of [`Client::ask_question`]: `POST /v1/ask/questions`
#[derive(Clone)]
#[non_exhaustive]
pub struct AskQuestion {
    pub body: types::QuestionRequest,
}
operation! { AskQuestion {
    id: "ask_question",
    route: POST "/v1/ask/questions",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::QuestionResponse {
        200,
    },
    failure: AskQuestionError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`AskQuestion`].
#[derive(Clone)]
#[non_exhaustive]
pub enum AskQuestionError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::read_answer`]: `GET /v1/ask/questions/{question_id}/answer`
#[derive(Clone)]
#[non_exhaustive]
pub struct ReadAnswer {
    /// The id that `ask_question` returned.
    pub question_id: Uuid,
}
operation! { ReadAnswer {
    id: "read_answer",
    route: GET "/v1/ask/questions/{question_id}/answer",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        question_id: path,
    },
    success: json types::QuestionAnswerResponse {
        200,
    },
    failure: ReadAnswerError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`ReadAnswer`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ReadAnswerError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::bulk`]: `POST /v1/bulk`
#[derive(Clone)]
#[non_exhaustive]
pub struct Bulk {
    pub body: types::BulkRequest,
}
operation! { Bulk {
    id: "bulk",
    route: POST "/v1/bulk",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::BulkResponse {
        200,
    },
    failure: BulkError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`Bulk`].
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::send_experiment_event`]: `POST /v1/experiments/{experiment_id_or_slug}/events`
#[derive(Clone)]
#[non_exhaustive]
pub struct SendExperimentEvent {
    /// Id or slug of the experiment.
    pub experiment_id_or_slug: String,
    pub body: types::ExperimentEventRequest,
}
operation! { SendExperimentEvent {
    id: "send_experiment_event",
    route: POST "/v1/experiments/{experiment_id_or_slug}/events",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        experiment_id_or_slug: path,
        body: json,
    },
    success: json types::ExperimentAssignment {
        200,
    },
    failure: SendExperimentEventError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`SendExperimentEvent`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SendExperimentEventError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::upload_interactions`]: `POST /v1/interactions`
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadInteractions {
    pub body: types::InteractionsRequest,
}
operation! { UploadInteractions {
    id: "upload_interactions",
    route: POST "/v1/interactions",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::InteractionsResponse {
        200,
    },
    failure: UploadInteractionsError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`UploadInteractions`].
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadInteractionsError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::delete_interactions`]: `DELETE /v1/interactions`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteInteractions {
    pub body: types::InteractionsDeletion,
}
operation! { DeleteInteractions {
    id: "delete_interactions",
    route: DELETE "/v1/interactions",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::InteractionsResponse {
        200,
    },
    failure: DeleteInteractionsError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`DeleteInteractions`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteInteractionsError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::upload_products`]: `POST /v1/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadProducts {
    pub body: types::ProductsUpload,
}
operation! { UploadProducts {
    id: "upload_products",
    route: POST "/v1/products",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::TaskResponse {
        200,
    },
    failure: UploadProductsError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`UploadProducts`].
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadProductsError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::delete_products`]: `POST /v1/products/_delete`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteProducts {
    pub body: types::ProductsDeletion,
}
operation! { DeleteProducts {
    id: "delete_products",
    route: POST "/v1/products/_delete",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::TaskResponse {
        200,
    },
    failure: DeleteProductsError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`DeleteProducts`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteProductsError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::list_product_ids`]: `GET /v1/products/_ids`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProductIds {}
operation! { ListProductIds {
    id: "list_product_ids",
    route: GET "/v1/products/_ids",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    success: json types::ProductIdsResponse {
        200,
    },
    failure: ListProductIdsError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`ListProductIds`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListProductIdsError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::read_product`]: `GET /v1/products/{product_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct ReadProduct {
    /// Id of the product.
    /// At most 512 characters.
    pub product_id: String,
}
operation! { ReadProduct {
    id: "read_product",
    route: GET "/v1/products/{product_id}",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    inputs: {
        product_id: path [MaxLength(512)],
    },
    success: json types::ProductResponse {
        200,
    },
    failure: ReadProductError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`ReadProduct`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ReadProductError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::delete_product`]: `DELETE /v1/products/{product_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteProduct {
    /// Id of the product.
    /// At most 512 characters.
    pub product_id: String,
}
operation! { DeleteProduct {
    id: "delete_product",
    route: DELETE "/v1/products/{product_id}",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    inputs: {
        product_id: path [MaxLength(512)],
    },
    success: json types::TaskResponse {
        200,
    },
    failure: DeleteProductError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`DeleteProduct`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteProductError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::answer_question`]: `POST /v1/qa/question_answering`
#[derive(Clone)]
#[non_exhaustive]
pub struct AnswerQuestion {
    pub body: types::QuestionAnsweringRequest,
}
operation! { AnswerQuestion {
    id: "answer_question",
    route: POST "/v1/qa/question_answering",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::QuestionAnsweringResponse {
        200,
    },
    failure: AnswerQuestionError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`AnswerQuestion`].
#[derive(Clone)]
#[non_exhaustive]
pub enum AnswerQuestionError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::complete_question`]: `POST /v1/qa/question_autocomplete`
#[derive(Clone)]
#[non_exhaustive]
pub struct CompleteQuestion {
    pub body: types::QuestionCompletionRequest,
}
operation! { CompleteQuestion {
    id: "complete_question",
    route: POST "/v1/qa/question_autocomplete",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::QuestionCompletionResponse {
        200,
    },
    failure: CompleteQuestionError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`CompleteQuestion`].
#[derive(Clone)]
#[non_exhaustive]
pub enum CompleteQuestionError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::replace_questions`]: `POST /v1/qa/questions`
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplaceQuestions {
    pub body: types::QuestionBank,
}
operation! { ReplaceQuestions {
    id: "replace_questions",
    route: POST "/v1/qa/questions",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::QuestionBankResponse {
        200,
    },
    failure: ReplaceQuestionsError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`ReplaceQuestions`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplaceQuestionsError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::product_to_products`]: `POST /v1/recommendation/product_to_products`
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductToProducts {
    pub body: types::ProductToProductsRequest,
}
operation! { ProductToProducts {
    id: "product_to_products",
    route: POST "/v1/recommendation/product_to_products",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::ProductsResponse {
        200,
    },
    failure: ProductToProductsError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`ProductToProducts`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductToProductsError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::user_to_attributes`]: `POST /v1/recommendation/user_to_attributes`
#[derive(Clone)]
#[non_exhaustive]
pub struct UserToAttributes {
    pub body: types::UserToAttributesRequest,
}
operation! { UserToAttributes {
    id: "user_to_attributes",
    route: POST "/v1/recommendation/user_to_attributes",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::AttributesResponse {
        200,
    },
    failure: UserToAttributesError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`UserToAttributes`].
#[derive(Clone)]
#[non_exhaustive]
pub enum UserToAttributesError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::user_to_categories`]: `POST /v1/recommendation/user_to_categories`
#[derive(Clone)]
#[non_exhaustive]
pub struct UserToCategories {
    pub body: types::UserToCategoriesRequest,
}
operation! { UserToCategories {
    id: "user_to_categories",
    route: POST "/v1/recommendation/user_to_categories",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::CategoriesResponse {
        200,
    },
    failure: UserToCategoriesError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`UserToCategories`].
#[derive(Clone)]
#[non_exhaustive]
pub enum UserToCategoriesError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::user_to_products`]: `POST /v1/recommendation/user_to_products`
#[derive(Clone)]
#[non_exhaustive]
pub struct UserToProducts {
    pub body: types::UserToProductsRequest,
}
operation! { UserToProducts {
    id: "user_to_products",
    route: POST "/v1/recommendation/user_to_products",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::ProductsResponse {
        200,
    },
    failure: UserToProductsError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`UserToProducts`].
#[derive(Clone)]
#[non_exhaustive]
pub enum UserToProductsError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::user_to_trending`]: `POST /v1/recommendation/user_to_trending`
#[derive(Clone)]
#[non_exhaustive]
pub struct UserToTrending {
    pub body: types::UserToTrendingRequest,
}
operation! { UserToTrending {
    id: "user_to_trending",
    route: POST "/v1/recommendation/user_to_trending",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::ProductsResponse {
        200,
    },
    failure: UserToTrendingError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`UserToTrending`].
#[derive(Clone)]
#[non_exhaustive]
pub enum UserToTrendingError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::autocomplete`]: `POST /v1/search/autocomplete`
#[derive(Clone)]
#[non_exhaustive]
pub struct Autocomplete {
    pub body: types::AutocompleteRequest,
}
operation! { Autocomplete {
    id: "autocomplete",
    route: POST "/v1/search/autocomplete",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::AutocompleteResponse {
        200,
    },
    failure: AutocompleteError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`Autocomplete`].
#[derive(Clone)]
#[non_exhaustive]
pub enum AutocompleteError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::multiple_get`]: `POST /v1/search/mget`
#[derive(Clone)]
#[non_exhaustive]
pub struct MultipleGet {
    pub body: types::MultipleGetRequest,
}
operation! { MultipleGet {
    id: "multiple_get",
    route: POST "/v1/search/mget",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::MultipleGetResponse {
        200,
    },
    failure: MultipleGetError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`MultipleGet`].
#[derive(Clone)]
#[non_exhaustive]
pub enum MultipleGetError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::search`]: `POST /v1/search/search`
#[derive(Clone)]
#[non_exhaustive]
pub struct Search {
    pub body: types::SearchRequest,
}
operation! { Search {
    id: "search",
    route: POST "/v1/search/search",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::SearchResponse {
        200,
    },
    failure: SearchError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`Search`].
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::upload_users`]: `POST /v1/users`
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadUsers {
    pub body: types::UsersUpload,
}
operation! { UploadUsers {
    id: "upload_users",
    route: POST "/v1/users",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::TaskResponse {
        200,
    },
    failure: UploadUsersError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`UploadUsers`].
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadUsersError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::delete_users`]: `POST /v1/users/_delete`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteUsers {
    pub body: types::UsersDeletion,
}
operation! { DeleteUsers {
    id: "delete_users",
    route: POST "/v1/users/_delete",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    inputs: {
        body: json,
    },
    success: json types::TaskResponse {
        200,
    },
    failure: DeleteUsersError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`DeleteUsers`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteUsersError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::read_user`]: `GET /v1/users/{user_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct ReadUser {
    /// Id of the user.
    pub user_id: String,
}
operation! { ReadUser {
    id: "read_user",
    route: GET "/v1/users/{user_id}",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    inputs: {
        user_id: path,
    },
    success: json types::UserResponse {
        200,
    },
    failure: ReadUserError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`ReadUser`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ReadUserError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}

/// The inputs of [`Client::delete_user`]: `DELETE /v1/users/{user_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Id of the user.
    pub user_id: String,
}
operation! { DeleteUser {
    id: "delete_user",
    route: DELETE "/v1/users/{user_id}",
    security: [["SecretApiKey"], ["SecretApiKeyHeader"]],
    inputs: {
        user_id: path,
    },
    success: json types::TaskResponse {
        200,
    },
    failure: DeleteUserError {
        400: BadRequest(json),
        401: Unauthorized(json),
        403: Forbidden(json),
        404: NotFound(json),
        422: UnprocessableEntity(json),
        429: TooManyRequests,
        500: InternalServerError(json),
    },
} }

/// What the document says can go wrong in [`DeleteUser`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteUserError {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody),
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody),
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody),
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody),
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody),
    /// 429: Too many requests; try again later
    TooManyRequests,
    /// 500: The server failed
    InternalServerError(types::ErrorBody),
}
