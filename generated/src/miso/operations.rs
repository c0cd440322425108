// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::words::of_operations::*;
use crate::runtime::{Call, Uuid};

impl Client {
    /// Ask a question
    ///
    /// Submits a question. The answer is written while it is asked for: call `read_answer` with the `question_id` until it is finished. Nothing is streamed.
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
    /// `POST /v1/products`
    pub fn upload_products(&self, body: types::ProductsUpload) -> Call<'_, UploadProducts> {
        self.call(UploadProducts { body })
    }

    /// Delete several products
    ///
    /// Removes products from the catalogue.
    ///
    /// `POST /v1/products/_delete`
    pub fn delete_products(&self, body: types::ProductsDeletion) -> Call<'_, DeleteProducts> {
        self.call(DeleteProducts { body })
    }

    /// List the ids of all products
    ///
    /// Returns the ids of everything in the catalogue.
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
    /// `POST /v1/qa/questions`
    pub fn replace_questions(&self, body: types::QuestionBank) -> Call<'_, ReplaceQuestions> {
        self.call(ReplaceQuestions { body })
    }

    /// Recommend products that go with a product
    ///
    /// Returns products that relate to one or more anchor products (usually the one on the page, or those in the cart) and fit this user.
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
    /// `POST /v1/recommendation/user_to_products`
    pub fn user_to_products(&self, body: types::UserToProductsRequest) -> Call<'_, UserToProducts> {
        self.call(UserToProducts { body })
    }

    /// Recommend trending products for a user
    ///
    /// Returns products that are trending now, ordered for this user. Products that the user has seen recently are left out.
    ///
    /// `POST /v1/recommendation/user_to_trending`
    pub fn user_to_trending(&self, body: types::UserToTrendingRequest) -> Call<'_, UserToTrending> {
        self.call(UserToTrending { body })
    }

    /// Complete what a user is typing
    ///
    /// Returns completions of what a user has typed so far, from the fields of products or from the queries of other users.
    ///
    /// `POST /v1/search/autocomplete`
    pub fn autocomplete(&self, body: types::AutocompleteRequest) -> Call<'_, Autocomplete> {
        self.call(Autocomplete { body })
    }

    /// Get products by their ids
    ///
    /// Returns one entry for each id, in the order of the request. An entry whose `_found` is `false` stands for a product that is not in the catalogue.
    ///
    /// `POST /v1/search/mget`
    pub fn multiple_get(&self, body: types::MultipleGetRequest) -> Call<'_, MultipleGet> {
        self.call(MultipleGet { body })
    }

    /// Search for products
    ///
    /// Returns the products that match a query, in the order that fits this user best. Without `q`, all products are ranked for the user, which makes a personal listing page.
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
    /// `POST /v1/users`
    pub fn upload_users(&self, body: types::UsersUpload) -> Call<'_, UploadUsers> {
        self.call(UploadUsers { body })
    }

    /// Delete several users
    ///
    /// Removes what is stored about users. Interactions are deleted by an operation of their own.
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
outcomes! { AskQuestionError, failures of AskQuestion {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { AskQuestion -> types::QuestionResponse, AskQuestionError:
    POST "/v1/ask/questions" as "ask_question" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::read_answer`]: `GET /v1/ask/questions/{question_id}/answer`
#[derive(Clone)]
#[non_exhaustive]
pub struct ReadAnswer {
    /// The id that `ask_question` returned.
    pub question_id: Uuid,
}
outcomes! { ReadAnswerError, failures of ReadAnswer {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { ReadAnswer -> types::QuestionAnswerResponse, ReadAnswerError:
    GET "/v1/ask/questions/{question_id}/answer" as "read_answer" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    question_id: Path("question_id", Simple),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::bulk`]: `POST /v1/bulk`
#[derive(Clone)]
#[non_exhaustive]
pub struct Bulk {
    pub body: types::BulkRequest,
}
outcomes! { BulkError, failures of Bulk {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { Bulk -> types::BulkResponse, BulkError:
    POST "/v1/bulk" as "bulk" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::send_experiment_event`]: `POST /v1/experiments/{experiment_id_or_slug}/events`
#[derive(Clone)]
#[non_exhaustive]
pub struct SendExperimentEvent {
    /// Id or slug of the experiment.
    pub experiment_id_or_slug: String,
    pub body: types::ExperimentEventRequest,
}
outcomes! { SendExperimentEventError, failures of SendExperimentEvent {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { SendExperimentEvent -> types::ExperimentAssignment, SendExperimentEventError:
    POST "/v1/experiments/{experiment_id_or_slug}/events" as "send_experiment_event" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    experiment_id_or_slug: Path("experiment_id_or_slug", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::upload_interactions`]: `POST /v1/interactions`
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadInteractions {
    pub body: types::InteractionsRequest,
}
outcomes! { UploadInteractionsError, failures of UploadInteractions {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UploadInteractions -> types::InteractionsResponse, UploadInteractionsError:
    POST "/v1/interactions" as "upload_interactions" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::delete_interactions`]: `DELETE /v1/interactions`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteInteractions {
    pub body: types::InteractionsDeletion,
}
outcomes! { DeleteInteractionsError, failures of DeleteInteractions {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { DeleteInteractions -> types::InteractionsResponse, DeleteInteractionsError:
    DELETE "/v1/interactions" as "delete_interactions" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::upload_products`]: `POST /v1/products`
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadProducts {
    pub body: types::ProductsUpload,
}
outcomes! { UploadProductsError, failures of UploadProducts {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UploadProducts -> types::TaskResponse, UploadProductsError:
    POST "/v1/products" as "upload_products" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::delete_products`]: `POST /v1/products/_delete`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteProducts {
    pub body: types::ProductsDeletion,
}
outcomes! { DeleteProductsError, failures of DeleteProducts {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { DeleteProducts -> types::TaskResponse, DeleteProductsError:
    POST "/v1/products/_delete" as "delete_products" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::list_product_ids`]: `GET /v1/products/_ids`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProductIds {}
outcomes! { ListProductIdsError, failures of ListProductIds {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { ListProductIds -> types::ProductIdsResponse, ListProductIdsError:
    GET "/v1/products/_ids" as "list_product_ids" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::read_product`]: `GET /v1/products/{product_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct ReadProduct {
    /// Id of the product.
    /// At most 512 characters.
    pub product_id: String,
}
outcomes! { ReadProductError, failures of ReadProduct {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { ReadProduct -> types::ProductResponse, ReadProductError:
    GET "/v1/products/{product_id}" as "read_product" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    product_id: Path("product_id", Simple) [MaxLength(512)],
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::delete_product`]: `DELETE /v1/products/{product_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteProduct {
    /// Id of the product.
    /// At most 512 characters.
    pub product_id: String,
}
outcomes! { DeleteProductError, failures of DeleteProduct {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { DeleteProduct -> types::TaskResponse, DeleteProductError:
    DELETE "/v1/products/{product_id}" as "delete_product" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    product_id: Path("product_id", Simple) [MaxLength(512)],
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::answer_question`]: `POST /v1/qa/question_answering`
#[derive(Clone)]
#[non_exhaustive]
pub struct AnswerQuestion {
    pub body: types::QuestionAnsweringRequest,
}
outcomes! { AnswerQuestionError, failures of AnswerQuestion {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { AnswerQuestion -> types::QuestionAnsweringResponse, AnswerQuestionError:
    POST "/v1/qa/question_answering" as "answer_question" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::complete_question`]: `POST /v1/qa/question_autocomplete`
#[derive(Clone)]
#[non_exhaustive]
pub struct CompleteQuestion {
    pub body: types::QuestionCompletionRequest,
}
outcomes! { CompleteQuestionError, failures of CompleteQuestion {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { CompleteQuestion -> types::QuestionCompletionResponse, CompleteQuestionError:
    POST "/v1/qa/question_autocomplete" as "complete_question" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::replace_questions`]: `POST /v1/qa/questions`
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplaceQuestions {
    pub body: types::QuestionBank,
}
outcomes! { ReplaceQuestionsError, failures of ReplaceQuestions {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { ReplaceQuestions -> types::QuestionBankResponse, ReplaceQuestionsError:
    POST "/v1/qa/questions" as "replace_questions" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::product_to_products`]: `POST /v1/recommendation/product_to_products`
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductToProducts {
    pub body: types::ProductToProductsRequest,
}
outcomes! { ProductToProductsError, failures of ProductToProducts {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { ProductToProducts -> types::ProductsResponse, ProductToProductsError:
    POST "/v1/recommendation/product_to_products" as "product_to_products" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::user_to_attributes`]: `POST /v1/recommendation/user_to_attributes`
#[derive(Clone)]
#[non_exhaustive]
pub struct UserToAttributes {
    pub body: types::UserToAttributesRequest,
}
outcomes! { UserToAttributesError, failures of UserToAttributes {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UserToAttributes -> types::AttributesResponse, UserToAttributesError:
    POST "/v1/recommendation/user_to_attributes" as "user_to_attributes" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::user_to_categories`]: `POST /v1/recommendation/user_to_categories`
#[derive(Clone)]
#[non_exhaustive]
pub struct UserToCategories {
    pub body: types::UserToCategoriesRequest,
}
outcomes! { UserToCategoriesError, failures of UserToCategories {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UserToCategories -> types::CategoriesResponse, UserToCategoriesError:
    POST "/v1/recommendation/user_to_categories" as "user_to_categories" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::user_to_products`]: `POST /v1/recommendation/user_to_products`
#[derive(Clone)]
#[non_exhaustive]
pub struct UserToProducts {
    pub body: types::UserToProductsRequest,
}
outcomes! { UserToProductsError, failures of UserToProducts {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UserToProducts -> types::ProductsResponse, UserToProductsError:
    POST "/v1/recommendation/user_to_products" as "user_to_products" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::user_to_trending`]: `POST /v1/recommendation/user_to_trending`
#[derive(Clone)]
#[non_exhaustive]
pub struct UserToTrending {
    pub body: types::UserToTrendingRequest,
}
outcomes! { UserToTrendingError, failures of UserToTrending {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UserToTrending -> types::ProductsResponse, UserToTrendingError:
    POST "/v1/recommendation/user_to_trending" as "user_to_trending" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::autocomplete`]: `POST /v1/search/autocomplete`
#[derive(Clone)]
#[non_exhaustive]
pub struct Autocomplete {
    pub body: types::AutocompleteRequest,
}
outcomes! { AutocompleteError, failures of Autocomplete {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { Autocomplete -> types::AutocompleteResponse, AutocompleteError:
    POST "/v1/search/autocomplete" as "autocomplete" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::multiple_get`]: `POST /v1/search/mget`
#[derive(Clone)]
#[non_exhaustive]
pub struct MultipleGet {
    pub body: types::MultipleGetRequest,
}
outcomes! { MultipleGetError, failures of MultipleGet {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { MultipleGet -> types::MultipleGetResponse, MultipleGetError:
    POST "/v1/search/mget" as "multiple_get" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::search`]: `POST /v1/search/search`
#[derive(Clone)]
#[non_exhaustive]
pub struct Search {
    pub body: types::SearchRequest,
}
outcomes! { SearchError, failures of Search {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { Search -> types::SearchResponse, SearchError:
    POST "/v1/search/search" as "search" needs [["SecretApiKey"], ["SecretApiKeyHeader"], ["PublishableApiKey"], ["PublishableApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::upload_users`]: `POST /v1/users`
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadUsers {
    pub body: types::UsersUpload,
}
outcomes! { UploadUsersError, failures of UploadUsers {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { UploadUsers -> types::TaskResponse, UploadUsersError:
    POST "/v1/users" as "upload_users" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::delete_users`]: `POST /v1/users/_delete`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteUsers {
    pub body: types::UsersDeletion,
}
outcomes! { DeleteUsersError, failures of DeleteUsers {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { DeleteUsers -> types::TaskResponse, DeleteUsersError:
    POST "/v1/users/_delete" as "delete_users" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::read_user`]: `GET /v1/users/{user_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct ReadUser {
    /// Id of the user.
    pub user_id: String,
}
outcomes! { ReadUserError, failures of ReadUser {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { ReadUser -> types::UserResponse, ReadUserError:
    GET "/v1/users/{user_id}" as "read_user" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    user_id: Path("user_id", Simple),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::delete_user`]: `DELETE /v1/users/{user_id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Id of the user.
    pub user_id: String,
}
outcomes! { DeleteUserError, failures of DeleteUser {
    /// 400: The request could not be served, for example because it took too long
    BadRequest(types::ErrorBody) json: "400" "application/json",
    /// 401: The API key is missing or wrong
    Unauthorized(types::ErrorBody) json: "401" "application/json",
    /// 403: The request was refused, for example because it looks like a bot's
    Forbidden(types::ErrorBody) json: "403" "application/json",
    /// 404: There is nothing under this name
    NotFound(types::ErrorBody) json: "404" "application/json",
    /// 422: The body breaks a rule of the API
    UnprocessableEntity(types::ValidationErrorBody) json: "422" "application/json",
    /// 429: Too many requests; try again later
    TooManyRequests: "429",
    /// 500: The server failed
    InternalServerError(types::ErrorBody) json: "500" "application/json",
} }
operation! { DeleteUser -> types::TaskResponse, DeleteUserError:
    DELETE "/v1/users/{user_id}" as "delete_user" needs [["SecretApiKey"], ["SecretApiKeyHeader"]] {
    user_id: Path("user_id", Simple),
    => json ["200" "application/json"],
} }
